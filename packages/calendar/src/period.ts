import { type IsoDay, type Period, TtthdlError } from "@ttthdl/core";
import { requireObject, requireOneOf } from "@ttthdl/core/internal";
import { civilParts, clippedDay, fromDayNumber, toDayNumber } from "./civil-day.js";

/** Units that take whole calendar days. */
export type DayUnit = "day" | "week" | "month" | "quarter" | "year";

const dayUnits: readonly DayUnit[] = ["day", "week", "month", "quarter", "year"];

/**
 * The last day of a period that starts on `day` (Civil Code 2015, Điều 147 and 148): the first day is
 * not counted, months end on the corresponding date or the month's last day, and the day returned
 * still belongs to the period until 24:00. Never moved for weekends or holidays.
 *
 * @throws TtthdlError `invalid-argument` for an amount that is not a whole number, `invalid-date` for
 * an end outside 1900-9999.
 * @example
 * ```ts
 * import { addPeriod } from "@ttthdl/calendar";
 * addPeriod("2024-08-31", { amount: 6, unit: "month" }) // => "2025-02-28"
 * addPeriod("2026-08-23", { amount: 60, unit: "day" }) // => "2026-10-22"
 * ```
 */
export function addPeriod(day: IsoDay, period: Period<DayUnit>): IsoDay {
  requireObject(period, "period");
  if (!Number.isSafeInteger(period.amount)) {
    throw new TtthdlError("invalid-argument", {
      vi: `${period.amount} không phải số nguyên`,
      en: `${period.amount} is not a whole number of ${period.unit}s`,
    });
  }
  requireOneOf(period.unit, dayUnits, "period.unit");
  switch (period.unit) {
    case "day":
      return fromDayNumber(toDayNumber(day) + period.amount);
    case "week":
      return fromDayNumber(toDayNumber(day) + 7 * period.amount);
    case "month":
      return addMonths(day, period.amount);
    case "quarter":
      return addMonths(day, 3 * period.amount);
    case "year":
      return addMonths(day, 12 * period.amount);
  }
}

function addMonths(day: IsoDay, months: number): IsoDay {
  const { year, month, date } = civilParts(day);
  const index = year * 12 + (month - 1) + months;
  return clippedDay(Math.floor(index / 12), (index % 12) + 1, date);
}

/**
 * How few and how many days a number of calendar months can take, over every start date of the
 * Gregorian calendar (reading G3).
 *
 * @throws TtthdlError `invalid-argument` for an amount that is not a whole number from 0 on.
 */
export function daysOfMonths(months: number): { readonly fewest: number; readonly most: number } {
  if (!Number.isSafeInteger(months) || months < 0) {
    throw new TtthdlError("invalid-argument", {
      vi: `${months} không phải số nguyên tháng từ 0 trở lên`,
      en: `${months} is not a whole number of months`,
    });
  }
  const known = spans.get(months);
  if (known !== undefined) return known;
  // The calendar repeats: whole cycles always take the same number of days.
  const rest = months % CYCLE_MONTHS;
  const cycles = CYCLE_DAYS * Math.floor(months / CYCLE_MONTHS);
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let start = 0; start < CYCLE_MONTHS; start++) {
    const days = firstOfMonth(start + rest) - firstOfMonth(start);
    // A start on a date that the last month does not have is clipped and loses these days.
    const clipped = Math.max(0, lengthOf(start) - lengthOf(start + rest));
    fewest = Math.min(fewest, days - clipped);
    most = Math.max(most, days);
  }
  const span = { fewest: cycles + fewest, most: cycles + most };
  spans.set(months, span);
  return span;
}

/** 400 years: after them the Gregorian calendar repeats. */
const CYCLE_MONTHS = 4800;
const CYCLE_DAYS = 146_097;
const CYCLE_YEAR = 2000;
const DAY_MS = 86_400_000;
const spans = new Map<number, { readonly fewest: number; readonly most: number }>();

/** Number of the first day of a month, counted from the cycle's first month. */
function firstOfMonth(index: number): number {
  return Date.UTC(CYCLE_YEAR, index, 1) / DAY_MS;
}

function lengthOf(index: number): number {
  return firstOfMonth(index + 1) - firstOfMonth(index);
}
