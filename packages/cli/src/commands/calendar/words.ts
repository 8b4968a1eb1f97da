import { type DayKind, dayKindNames, toDayNumber, weekdayOf } from "@ttthdl/calendar";
import { formatMonth, formatWeekday } from "@ttthdl/calendar/internal";
import { formatDay, type IsoDay, type LocalizedText } from "@ttthdl/core";
import { upperFirst } from "@ttthdl/core/internal";

/** What a person sees of `ttthdl calendar`. */
export const words = {
  description: {
    vi: "lịch làm việc của cơ quan nhà nước trong một năm",
    en: "working calendar of state agencies for one year",
  },
  year: { vi: "năm", en: "year" },
  title: (year: number): LocalizedText => ({
    vi: `Lịch làm việc của cơ quan nhà nước năm ${year}`,
    en: `Working calendar of state agencies, ${year}`,
  }),
  /** Said of a year without a notice. */
  projected: (year: number): LocalizedText => ({
    vi: `Lịch dự kiến theo luật: chưa có thông báo nghỉ lễ năm ${year}; chưa tính ngày nghỉ hoán đổi.`,
    en: `Projected from the statutes: no notice of days off published yet for ${year}; swapped days are not included.`,
  }),
  lunarYear: (canChi: string): LocalizedText => ({
    vi: `Năm ${canChi}; số nhỏ là ngày âm lịch, n là tháng nhuận.`,
    en: `Year ${canChi}; small numbers are lunar dates, n marks a leap month.`,
  }),
  weekend: { vi: "nghỉ hằng tuần", en: "weekly rest day" },
  sources: { vi: "Nguồn:", en: "Sources:" },
  day: { vi: "Ngày", en: "Day" },
  weekday: { vi: "Thứ", en: "" },
  what: { vi: "Nội dung", en: "What" },
  knownBy: { vi: "Căn cứ", en: "Source" },
  events: (year: number): LocalizedText => ({
    vi: `Lịch nghỉ năm ${year}`,
    en: `Days off in ${year}`,
  }),
  monthNumber: (month: number): LocalizedText => ({ vi: `Tháng ${month}`, en: `Month ${month}` }),
  monthName: (month: number): LocalizedText => ({
    vi: upperFirst(formatMonth(month, "vi")),
    en: formatMonth(month, "en"),
  }),
  /** The day or the days of a group. */
  days: (first: IsoDay, last: IsoDay): LocalizedText => {
    const end = { vi: formatDay(last, "vi"), en: formatDay(last, "en") };
    if (first === last) return end;
    return {
      vi: `${formatDay(first, "vi").slice(0, "dd/mm".length)} - ${end.vi}`,
      en: `${formatDay(first, "en")} - ${end.en}`,
    };
  },
  /** The weekday or the weekdays of a group. */
  weekdays: (first: IsoDay, last: IsoDay): LocalizedText => {
    const from = weekdayOf(toDayNumber(first));
    const to = weekdayOf(toDayNumber(last));
    const end = { vi: formatWeekday(to, "vi"), en: formatWeekday(to, "en") };
    if (from === to) return end;
    return {
      vi: `${formatWeekday(from, "vi")} - ${end.vi}`,
      en: `${formatWeekday(from, "en")} - ${end.en}`,
    };
  },
} as const;

/** A kind of day as the legend below the months says it: a day that is worked is a day of rest. */
export function legendOf(kind: DayKind): LocalizedText {
  return kind === "swapped-work"
    ? { vi: "ngày nghỉ hằng tuần đi làm bù", en: "rest day worked in exchange" }
    : dayKindNames[kind];
}
