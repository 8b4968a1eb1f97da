import { type IsoDay, TtthdlError } from "@ttthdl/core";

const DAY_MS = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1) / DAY_MS;
const LAST_DAY = Date.UTC(LAST_YEAR, 11, 31) / DAY_MS;
const RANGE = `${FIRST_YEAR} and ${LAST_YEAR}`;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01: the integer in which all arithmetic is done. */
export type DayNumber = number;

/**
 * The number of a civil day.
 *
 * @throws TtthdlError `invalid-date` for a day that does not exist or lies outside 1900-9999.
 * @example
 * ```ts
 * import { toDayNumber } from "@ttthdl/calendar";
 * toDayNumber("1970-01-02") // => 1
 * ```
 */
export function toDayNumber(day: IsoDay): DayNumber {
  const { year, month, date } = civilParts(day);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/**
 * The civil day of a number.
 *
 * @throws TtthdlError `invalid-date` for a number outside the days of 1900-9999.
 * @example
 * ```ts
 * import { fromDayNumber } from "@ttthdl/calendar";
 * fromDayNumber(0) // => "1970-01-01"
 * ```
 */
export function fromDayNumber(number: DayNumber): IsoDay {
  if (!Number.isInteger(number) || number < FIRST_DAY || number > LAST_DAY) {
    throw new TtthdlError("invalid-date", `day number ${number} is not a day between ${RANGE}`);
  }
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Year, month (1-12) and date of a civil day. */
export interface CivilParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/**
 * Takes a civil day apart.
 *
 * @throws TtthdlError `invalid-date` for a day that does not exist or lies outside 1900-9999.
 * @example
 * ```ts
 * import { civilParts } from "@ttthdl/calendar";
 * civilParts("2024-02-29") // => { year: 2024, month: 2, date: 29 }
 * ```
 */
export function civilParts(day: IsoDay): CivilParts {
  const match = SHAPE.exec(day);
  const [year, month, date] = match === null ? [0, 0, 0] : match.slice(1).map(Number);
  const exists =
    year !== undefined &&
    month !== undefined &&
    date !== undefined &&
    year >= FIRST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= daysInMonth(year, month);
  if (!exists) throw new TtthdlError("invalid-date", `${day} is not a day between ${RANGE}`);
  return { year, month, date };
}

/** How many days a month has; `month` is 1-12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The day with these parts; `month` is 1-12, the date is clipped to the month's end.
 *
 * @throws TtthdlError `invalid-date` for a year outside 1900-9999.
 */
export function clippedDay(year: number, month: number, date: number): IsoDay {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new TtthdlError("invalid-date", `${year} is not a year between ${RANGE}`);
  }
  const day = Math.min(date, daysInMonth(year, month));
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Days from one civil day to another, negative when the second comes first.
 *
 * @example
 * ```ts
 * import { daysBetween } from "@ttthdl/calendar";
 * daysBetween("2026-02-28", "2026-03-01") // => 1
 * ```
 */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return toDayNumber(to) - toDayNumber(from);
}
