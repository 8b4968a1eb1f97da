import type { Names } from "@ttthdl/core";

/** Every kind of special day. */
export const dayKinds = ["holiday", "compensatory", "swapped-off", "swapped-work"] as const;

/**
 * How a day departs from the ordinary week: a public holiday; the working day off for a holiday that fell
 * on a day of rest; a working day off that is made up for; the day of rest worked for it.
 */
export type DayKind = (typeof dayKinds)[number];

/** The kinds in words. */
export const dayKindNames: Names<DayKind> = {
  holiday: { vi: "ngày lễ", en: "holiday" },
  compensatory: { vi: "nghỉ bù", en: "day off in lieu" },
  "swapped-off": { vi: "nghỉ hoán đổi", en: "swapped day off" },
  "swapped-work": { vi: "làm bù", en: "worked for a swapped day" },
};

/** Every way in which an announced day is known. */
export const noticeConfidences = ["official", "press", "derived"] as const;

/**
 * How an announced day is known: the document or a government page was read; the press or a second-hand
 * quotation names the document by its number; computed from the law.
 */
export type NoticeConfidence = (typeof noticeConfidences)[number];

/** Every way in which a day is known. */
export const dayConfidences = ["official", "press", "derived", "projected"] as const;

/** How a day is known; `projected` is a forecast by statute for a year without a notice. */
export type DayConfidence = (typeof dayConfidences)[number];

/** The ways in words. */
export const dayConfidenceNames: Names<DayConfidence> = {
  official: { vi: "văn bản", en: "document" },
  press: { vi: "báo chí dẫn văn bản", en: "press" },
  derived: { vi: "tính theo luật", en: "by law" },
  projected: { vi: "dự kiến", en: "projected" },
};

/** Every public holiday. */
export const holidayIds = [
  "new-year",
  "tet",
  "hung-kings",
  "reunification",
  "labour-day",
  "national-day",
  "culture-day",
] as const;

/** Public holidays. */
export type HolidayId = (typeof holidayIds)[number];

/** The holidays in words. */
export const holidayNames: Names<HolidayId> = {
  "new-year": { vi: "Tết Dương lịch", en: "New Year's Day" },
  tet: { vi: "Tết Nguyên đán", en: "Lunar New Year" },
  "hung-kings": { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Commemoration Day" },
  reunification: { vi: "Ngày Chiến thắng 30/4", en: "Victory Day" },
  "labour-day": { vi: "Ngày Quốc tế Lao động", en: "International Labour Day" },
  "national-day": { vi: "Quốc khánh", en: "National Day" },
  "culture-day": { vi: "Ngày Văn hóa Việt Nam", en: "Vietnam Culture Day" },
};
