import type { IsoDay, Lang, LocalizedText } from "@ttthdl/core";
import { requireLang, requireObject, requireWhole } from "@ttthdl/core/internal";
import { toDayNumber } from "../civil-day.js";
import type { LunarDate } from "./lunar-date.js";

const stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"] as const;

const branches = [
  "Tý",
  "Sửu",
  "Dần",
  "Mão",
  "Thìn",
  "Tỵ",
  "Ngọ",
  "Mùi",
  "Thân",
  "Dậu",
  "Tuất",
  "Hợi",
] as const;

const animals: readonly LocalizedText[] = [
  { vi: "chuột", en: "rat" },
  { vi: "trâu", en: "buffalo" },
  { vi: "hổ", en: "tiger" },
  { vi: "mèo", en: "cat" },
  { vi: "rồng", en: "dragon" },
  { vi: "rắn", en: "snake" },
  { vi: "ngựa", en: "horse" },
  { vi: "dê", en: "goat" },
  { vi: "khỉ", en: "monkey" },
  { vi: "gà", en: "rooster" },
  { vi: "chó", en: "dog" },
  { vi: "lợn", en: "pig" },
];

/**
 * The can-chi name of a lunar year.
 *
 * @example
 * ```ts
 * import { canChiOfYear } from "@ttthdl/calendar/lunar";
 * canChiOfYear(2026) // => "Bính Ngọ"
 * ```
 */
export function canChiOfYear(year: number): string {
  requireWhole(year, "year");
  return pair(year + 6, year + 8);
}

/**
 * The can-chi name of a lunar month; a leap month has the name of the month that it follows.
 *
 * @example
 * ```ts
 * import { canChiOfMonth } from "@ttthdl/calendar/lunar";
 * canChiOfMonth({ year: 2026, month: 1 }) // => "Canh Dần"
 * ```
 */
export function canChiOfMonth(lunarMonth: Pick<LunarDate, "year" | "month">): string {
  requireObject(lunarMonth, "month");
  const { year, month } = lunarMonth;
  requireWhole(year, "year");
  requireWhole(month, "month");
  return pair(year * 12 + month + 3, month + 1);
}

/**
 * The can-chi name of a civil day.
 *
 * @throws TtthdlError `invalid-date`.
 * @example
 * ```ts
 * import { canChiOfDay } from "@ttthdl/calendar/lunar";
 * canChiOfDay("2026-02-17") // => "Nhâm Tuất"
 * ```
 */
export function canChiOfDay(day: IsoDay): string {
  const julianDay = toDayNumber(day) + 2_440_588;
  return pair(julianDay + 9, julianDay + 1);
}

/**
 * The animal of a lunar year; the fourth is the cat in Vietnam.
 *
 * @example
 * ```ts
 * import { zodiacOfYear } from "@ttthdl/calendar/lunar";
 * zodiacOfYear(2023) // => { vi: "mèo", en: "cat" }
 * ```
 */
export function zodiacOfYear(year: number): LocalizedText {
  requireWhole(year, "year");
  return animals[modulo(year + 8, 12)] ?? { vi: "", en: "" };
}

const months = [
  "Giêng",
  "Hai",
  "Ba",
  "Tư",
  "Năm",
  "Sáu",
  "Bảy",
  "Tám",
  "Chín",
  "Mười",
  "Mười Một",
  "Chạp",
] as const;

/**
 * A lunar date in words.
 *
 * @example
 * ```ts
 * import { formatLunar } from "@ttthdl/calendar/lunar";
 * const date = { year: 2026, month: 1, day: 1, leap: false };
 * formatLunar(date, "vi") // => "mùng 1 tháng Giêng năm Bính Ngọ"
 * formatLunar(date, "en") // => "day 1 of lunar month 1, year Bính Ngọ (2026)"
 * ```
 */
export function formatLunar(date: LunarDate, lang: Lang): string {
  requireObject(date, "date");
  requireLang(lang);
  requireWhole(date.month, "month");
  requireWhole(date.day, "day");
  return wordings[lang](date, canChiOfYear(date.year));
}

const wordings: Readonly<Record<Lang, (date: LunarDate, year: string) => string>> = {
  vi: ({ month, day, leap }, name) =>
    `${day <= 10 ? "mùng" : "ngày"} ${day} tháng ${months[month - 1]}${leap ? " nhuận" : ""} năm ${name}`,
  en: ({ year, month, day, leap }, name) =>
    `day ${day} of ${leap ? "leap " : ""}lunar month ${month}, year ${name} (${year})`,
};

function pair(stem: number, branch: number): string {
  return `${stems[modulo(stem, 10)]} ${branches[modulo(branch, 12)]}`;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
