import {
  addPeriod,
  type DayAnswer,
  daysBetween,
  type SpecialDay,
  toDayNumber,
  type WorkingCalendar,
  weekdayOf,
} from "@ttthdl/calendar";
import { clippedDay, daysInMonth } from "@ttthdl/calendar/internal";
import type { IsoDay } from "@ttthdl/core";

/** One month as a grid: weeks from Monday to Sunday, empty where another month is. */
export interface MonthView {
  readonly month: number;
  readonly weeks: readonly (readonly (DayAnswer | undefined)[])[];
  readonly workingDays: number;
}

/** Days in a row with one name and one kind. */
export interface DayGroup extends SpecialDay {
  readonly last: IsoDay;
}

/** Everything that a year's calendar shows. */
export interface YearView {
  readonly year: number;
  readonly months: readonly MonthView[];
  readonly days: readonly SpecialDay[];
  readonly groups: readonly DayGroup[];
  readonly sources: readonly string[];
  readonly workingDays: number;
  /** The year has no notice: it is a forecast by statute. */
  readonly projected: boolean;
}

/** Looks at every day of a year. */
export function viewYear(year: number, calendar: WorkingCalendar): YearView {
  const { days, projectedYears } = calendar.specialDays(year);
  const months = Array.from({ length: 12 }, (_, index) => viewMonth(year, index + 1, calendar));
  return {
    year,
    months,
    days,
    groups: grouped(days),
    sources: [...new Set(days.flatMap(({ source }) => source.split("; ")))],
    workingDays: months.reduce((sum, month) => sum + month.workingDays, 0),
    projected: projectedYears.length > 0,
  };
}

function viewMonth(year: number, month: number, calendar: WorkingCalendar): MonthView {
  const first = clippedDay(year, month, 1);
  const before = weekdayOf(toDayNumber(first)) - 1;
  const cells = [
    ...Array.from({ length: before }, () => undefined),
    ...Array.from({ length: daysInMonth(year, month) }, (_, index) =>
      calendar.day(addPeriod(first, { amount: index, unit: "day" })),
    ),
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => cells[week * 7 + day]),
  );
  return { month, weeks, workingDays: cells.filter((cell) => cell?.working === true).length };
}

function grouped(days: readonly SpecialDay[]): readonly DayGroup[] {
  const groups: DayGroup[] = [];
  for (const day of days) {
    const open = groups.at(-1);
    const follows =
      open !== undefined &&
      open.kind === day.kind &&
      open.name.vi === day.name.vi &&
      daysBetween(open.last, day.date) === 1;
    if (follows) groups[groups.length - 1] = { ...open, last: day.date };
    else groups.push({ ...day, last: day.date });
  }
  return groups;
}
