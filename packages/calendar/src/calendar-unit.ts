import type { IsoDay } from "@ttthdl/core";
import { civilParts, clippedDay, fromDayNumber, toDayNumber } from "./civil-day.js";

/** Calendar units of "hàng tháng", "hàng quý", "6 tháng" (of reports), "hàng năm". */
export type CalendarUnit = "month" | "quarter" | "half-year" | "year";

/** A calendar month, quarter, half-year or year: its first and its last day. */
export interface CalendarSpan {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

const months: Readonly<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/** The calendar month, quarter, half-year or year that holds a day. */
export function calendarSpan(day: IsoDay, unit: CalendarUnit): CalendarSpan {
  const { year, month } = civilParts(day);
  const firstMonth = month - ((month - 1) % months[unit]);
  return {
    first: clippedDay(year, firstMonth, 1),
    last: clippedDay(year, firstMonth + months[unit] - 1, 31),
  };
}

/**
 * The calendar unit that a name such as `2026`, `2026-H1`, `2026-Q3` or `2026-05` stands for; `undefined` for any other
 * text.
 */
export function namedSpan(name: string): NamedSpan | undefined {
  const [, year, half, quarter, month] =
    /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(name) ?? [];
  if (year === undefined) return undefined;
  const of = (unit: CalendarUnit, first: number): NamedSpan => ({
    unit,
    ...calendarSpan(`${year}-${String(first).padStart(2, "0")}-01`, unit),
  });
  if (half !== undefined) return of("half-year", Number(half) * 6 - 5);
  if (quarter !== undefined) return of("quarter", Number(quarter) * 3 - 2);
  return month === undefined ? of("year", 1) : of("month", Number(month));
}

/** A calendar unit with the kind of it. */
export interface NamedSpan extends CalendarSpan {
  readonly unit: CalendarUnit;
}

/** The day before a day. */
export function dayBefore(day: IsoDay): IsoDay {
  return fromDayNumber(toDayNumber(day) - 1);
}
