import { formatDay, type Lang, type LocalizedText } from "@ttthdl/core";

/** Monday first, as ISO 8601 counts them: in full, and as the head of a column. */
const weekdays: readonly (LocalizedText & { readonly short: LocalizedText })[] = [
  { vi: "thứ Hai", en: "Monday", short: { vi: "T2", en: "Mo" } },
  { vi: "thứ Ba", en: "Tuesday", short: { vi: "T3", en: "Tu" } },
  { vi: "thứ Tư", en: "Wednesday", short: { vi: "T4", en: "We" } },
  { vi: "thứ Năm", en: "Thursday", short: { vi: "T5", en: "Th" } },
  { vi: "thứ Sáu", en: "Friday", short: { vi: "T6", en: "Fr" } },
  { vi: "thứ Bảy", en: "Saturday", short: { vi: "T7", en: "Sa" } },
  { vi: "Chủ nhật", en: "Sunday", short: { vi: "CN", en: "Su" } },
];

/** A weekday, 1 Monday to 7 Sunday, in words. */
export function formatWeekday(weekday: number, lang: Lang): string {
  return weekdays[weekday - 1]?.[lang] ?? "";
}

/** The weekdays from Monday on, as short as the head of a column. */
export function shortWeekdays(lang: Lang): readonly string[] {
  return weekdays.map(({ short }) => short[lang]);
}

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A month, 1 to 12, in words. */
export function formatMonth(month: number, lang: Lang): string {
  return { vi: `tháng ${month}`, en: englishMonths[month - 1] ?? "" }[lang];
}

/** A day of every year, `11-30`: "30/11", "30 November". */
export function formatMonthDay(monthDay: string, lang: Lang): string {
  const [month, day] = monthDay.split("-").map(Number);
  // 2024 is a leap year and has every day; its year is cut off.
  const figures = formatDay(`2024-${monthDay}`, "vi").slice(0, "dd/mm".length);
  return { vi: figures, en: `${day} ${formatMonth(month ?? 0, "en")}` }[lang];
}
