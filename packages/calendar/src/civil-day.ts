import { type IsoDay, TtthdlError } from "@ttthdl/core";
import { shownValue } from "@ttthdl/core/internal";

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
const RANGE = `${FIRST_YEAR} and ${LAST_YEAR}`;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

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
  const year = yearIn(day);
  const month = twoDigits(day, 5);
  const date = twoDigits(day, 8);
  if (!exists(day, year, month, date)) throw notADay(day);
  return dayNumberOf(year, month, date);
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
    throw new TtthdlError("invalid-date", {
      vi: `ngày thứ ${number} không nằm trong khoảng từ 1900 đến 9999`,
      en: `day number ${number} is not a day between ${RANGE}`,
    });
  }
  return written(number);
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
  const [year, month, date] = [yearIn(day), twoDigits(day, 5), twoDigits(day, 8)];
  if (!exists(day, year, month, date)) throw notADay(day);
  return { year, month, date };
}

/** How many days a month has; `month` is 1-12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);
}

/**
 * The day with these parts; `month` is 1-12, the date is clipped to the month's end.
 *
 * @throws TtthdlError `invalid-date` for a year outside 1900-9999.
 */
export function clippedDay(year: number, month: number, date: number): IsoDay {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new TtthdlError("invalid-date", {
      vi: `năm ${year} không nằm trong khoảng từ 1900 đến 9999`,
      en: `${year} is not a year between ${RANGE}`,
    });
  }
  const day = Math.min(date, daysInMonth(year, month));
  return `${year}-${padded(month)}-${padded(day)}`;
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

/** Days of a week as ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The weekday of a day number. 1970-01-01, day 0, was a Thursday. */
export function weekdayOf(number: DayNumber): Weekday {
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;
}

const FIRST_DAY = dayNumberOf(FIRST_YEAR, 1, 1);
const LAST_DAY = dayNumberOf(LAST_YEAR, 12, 31);

function dayNumberOf(year: number, month: number, date: number): DayNumber {
  const before = year - 1;
  const leapDays =
    Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (year - 1970) * 365 + leapDays + (daysBeforeMonth[month - 1] ?? 0) + leapDay + date - 1;
}

const CYCLE_DAYS = 146_097;
/** Days from 0000-03-01, where a cycle of 400 years begins, to 1970-01-01. */
const TO_EPOCH = 719_468;

/** Years that begin in March end with their leap day; `Date` would take five times as long. */
function written(number: DayNumber): IsoDay {
  const days = number + TO_EPOCH;
  const cycle = Math.floor(days / CYCLE_DAYS);
  const dayOfCycle = days - cycle * CYCLE_DAYS;
  const leapDays =
    Math.floor(dayOfCycle / 1460) -
    Math.floor(dayOfCycle / 36_524) +
    Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear =
    dayOfCycle - 365 * yearOfCycle - Math.floor(yearOfCycle / 4) + Math.floor(yearOfCycle / 100);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${padded(month)}-${padded(date)}`;
}

function padded(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Digits are read one by one: a pattern and `Date` take ten times as long. NaN for anything else. */
function twoDigits(text: string, at: number): number {
  return 10 * digit(text, at) + digit(text, at + 1);
}

function yearIn(day: IsoDay): number {
  return 100 * twoDigits(day, 0) + twoDigits(day, 2);
}

const ZERO = 48;
const HYPHEN = 45;

function digit(text: string, at: number): number {
  // Callers in plain JavaScript may pass anything; what is no text has no digits.
  const value = typeof text === "string" ? text.charCodeAt(at) - ZERO : Number.NaN;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

function exists(day: IsoDay, year: number, month: number, date: number): boolean {
  return (
    typeof day === "string" &&
    day.length === 10 &&
    day.charCodeAt(4) === HYPHEN &&
    day.charCodeAt(7) === HYPHEN &&
    year >= FIRST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= daysInMonth(year, month)
  );
}

function notADay(day: IsoDay): TtthdlError {
  return new TtthdlError("invalid-date", {
    vi: "không phải ngày có thật",
    en: `${shownValue(day)} is not a day between ${RANGE}`,
  });
}
