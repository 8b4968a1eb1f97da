import type { IsoDay } from "@ttthdl/core";
import { civilParts, clippedDay, fromDayNumber, toDayNumber } from "./civil-day.js";
import { addPeriod } from "./period.js";

/** Calendar units of "hàng tháng", "hàng quý", "hàng năm". */
export type CalendarUnit = "month" | "quarter" | "year";

/** A calendar month, quarter or year: its first and its last day. */
export interface CalendarSpan {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

const months: Readonly<Record<CalendarUnit, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * The calendar month, quarter or year that holds a day.
 *
 * @example
 * ```ts
 * import { calendarSpan } from "@ttthdl/calendar";
 * calendarSpan("2026-05-17", "quarter") // => { first: "2026-04-01", last: "2026-06-30" }
 * ```
 */
export function calendarSpan(day: IsoDay, unit: CalendarUnit): CalendarSpan {
  const { year, month } = civilParts(day);
  const firstMonth = month - ((month - 1) % months[unit]);
  return {
    first: clippedDay(year, firstMonth, 1),
    last: clippedDay(year, firstMonth + months[unit] - 1, 31),
  };
}

/** The span that follows. */
export function nextSpan(span: CalendarSpan, unit: CalendarUnit): CalendarSpan {
  return calendarSpan(addPeriod(span.first, { amount: 1, unit }), unit);
}

/** The day before a day. */
export function dayBefore(day: IsoDay): IsoDay {
  return fromDayNumber(toDayNumber(day) - 1);
}
