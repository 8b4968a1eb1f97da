import { type IsoDay, type Period, TtthdlError } from "@ttthdl/core";
import { civilParts, clippedDay, fromDayNumber, toDayNumber } from "./civil-day.js";

/** Units that take whole calendar days. */
export type DayUnit = "day" | "week" | "month" | "quarter" | "year";

/**
 * The last day of a period that starts on `day` (Civil Code 2015, Điều 147 and 148): the first day is
 * not counted, months end on the corresponding date or the month's last day, and the day returned
 * still belongs to the period until 24:00. Never moved for weekends or holidays.
 *
 * @throws TtthdlError `invalid-argument` for an amount that is not a whole number.
 * @example
 * ```ts
 * import { addPeriod } from "@ttthdl/calendar";
 * addPeriod("2024-08-31", { amount: 6, unit: "month" }) // => "2025-02-28"
 * addPeriod("2026-08-23", { amount: 60, unit: "day" }) // => "2026-10-22"
 * ```
 */
export function addPeriod(day: IsoDay, period: Period<DayUnit>): IsoDay {
  if (!Number.isSafeInteger(period.amount)) {
    throw new TtthdlError(
      "invalid-argument",
      `${period.amount} is not a whole number of ${period.unit}s`,
    );
  }
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
 * @example
 * ```ts
 * import { daysOfMonths } from "@ttthdl/calendar";
 * daysOfMonths(3) // => { fewest: 89, most: 92 }
 * ```
 */
export function daysOfMonths(months: number): { readonly fewest: number; readonly most: number } {
  const known = spans.get(months);
  if (known !== undefined) return known;
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let start = CYCLE_START; start <= CYCLE_END; start++) {
    const days = toDayNumber(addMonths(fromDayNumber(start), months)) - start;
    fewest = Math.min(fewest, days);
    most = Math.max(most, days);
  }
  const span = { fewest, most };
  spans.set(months, span);
  return span;
}

/** Nine years that hold every pattern of leap years: 2096 is one, 2100 is not, 2104 is one. */
const CYCLE_START = toDayNumber("2096-01-01");
const CYCLE_END = toDayNumber("2104-12-31");
const spans = new Map<number, { readonly fewest: number; readonly most: number }>();
