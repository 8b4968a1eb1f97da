import { formatWeekday, toDayNumber, weekdayOf } from "@ttthdl/calendar";
import { formatDay, type Lang } from "@ttthdl/core";
import type { DayGroup, YearView } from "./year-view.js";

/** The day or the days of a group. */
export function groupDays({ date, last }: DayGroup, lang: Lang): string {
  if (date === last) return formatDay(date, lang);
  const first = lang === "vi" ? formatDay(date, lang).slice(0, 5) : date;
  return `${first} - ${formatDay(last, lang)}`;
}

/** The weekday or weekdays of a group. */
export function groupWeekdays({ date, last }: DayGroup, lang: Lang): string {
  const [first, end] = [date, last].map((day) => formatWeekday(weekdayOf(toDayNumber(day)), lang));
  return first === end || date === last ? (first ?? "") : `${first} - ${end}`;
}

/** What a reader must know about the year as a whole. */
export function yearNote({ year, projected }: YearView, lang: Lang): string | undefined {
  if (!projected) return undefined;
  return lang === "vi"
    ? `Lịch dự kiến theo luật: chưa có thông báo nghỉ lễ năm ${year}; chưa tính ngày nghỉ hoán đổi.`
    : `Projected by statute: no notice of days off in ${year} yet; swapped days cannot be foreseen.`;
}

/** The heading of a year's calendar. */
export function yearTitle({ year }: YearView, lang: Lang): string {
  return lang === "vi"
    ? `Lịch làm việc của cơ quan nhà nước năm ${year}`
    : `Working calendar of state agencies, ${year}`;
}
