import { type IsoDay, TtthdlError } from "@ttthdl/core";
import { requireObject } from "@ttthdl/core/internal";
import { type DayNumber, fromDayNumber, toDayNumber } from "../civil-day.js";
import { type LunarMonth, lunarMonths, monthHolding } from "./months.js";

/** A date of the Vietnamese lunar calendar. */
export interface LunarDate {
  readonly year: number;
  /** 1 (tháng Giêng) to 12 (tháng Chạp). */
  readonly month: number;
  /** 1 (mùng 1) to 29 or 30. */
  readonly day: number;
  /** In the leap month (tháng nhuận), which follows the month of the same number. */
  readonly leap: boolean;
}

const FIRST: IsoDay = "1968-01-01";
const LAST: IsoDay = "2199-12-31";

/**
 * The lunar date of a civil day, as Vietnam computes it at UTC+7.
 *
 * @throws TtthdlError `calendar-out-of-range` for a day outside 1968-2199, `invalid-date`.
 * @example
 * ```ts
 * import { toLunar } from "@ttthdl/calendar/lunar";
 * toLunar("2026-02-17") // => { year: 2026, month: 1, day: 1, leap: false }
 * toLunar("2023-03-22") // => { year: 2023, month: 2, day: 1, leap: true }
 * ```
 */
export function toLunar(day: IsoDay): LunarDate {
  const number = toDayNumber(day);
  const month = isInRange(number) ? monthHolding(number) : undefined;
  if (month === undefined) throw outOfRange(`the lunar date of ${day} is not known`);
  return {
    year: month.year,
    month: month.month,
    day: number - month.first + 1,
    leap: month.leap,
  };
}

/**
 * The civil day of a lunar date.
 *
 * @param date - `leap` left out means the ordinary month.
 * @throws TtthdlError `invalid-date` with the path of the field for a date that does not exist (a 30th in
 * a month of 29 days, a leap month in a year without it), `calendar-out-of-range` outside 1968-2199.
 * @example
 * ```ts
 * import { fromLunar } from "@ttthdl/calendar/lunar";
 * fromLunar({ year: 2026, month: 3, day: 10 }) // => "2026-04-26"
 * fromLunar({ year: 2023, month: 2, day: 1, leap: true }) // => "2023-03-22"
 * ```
 */
export function fromLunar(date: Omit<LunarDate, "leap"> & { readonly leap?: boolean }): IsoDay {
  requireObject(date, "date");
  const { year, month, day } = date;
  requireWhole("day", day, 1, 30);
  const found = monthNamed(date);
  if (day > found.length) {
    const text = {
      vi: `tháng ${month} năm âm lịch ${year} có ${found.length} ngày`,
      en: `month ${month} of the lunar year ${year} has ${found.length} days`,
    };
    throw new TtthdlError("invalid-date", text, { path: "day" });
  }
  const number = found.first + day - 1;
  if (!isInRange(number))
    throw outOfRange(`${day}/${month} of the lunar year ${year} is not known`);
  return fromDayNumber(number);
}

/**
 * The leap month of a lunar year, or `undefined` for a year of twelve months.
 *
 * @throws TtthdlError `calendar-out-of-range` outside 1967-2199.
 * @example
 * ```ts
 * import { leapMonthOf } from "@ttthdl/calendar/lunar";
 * leapMonthOf(2025) // => 6
 * leapMonthOf(2026) // => undefined
 * ```
 */
export function leapMonthOf(year: number): number | undefined {
  return monthsOf(year).find(({ leap }) => leap)?.month;
}

/**
 * How many days a lunar month has.
 *
 * @throws TtthdlError as {@link fromLunar} does.
 * @example
 * ```ts
 * import { daysInLunarMonth } from "@ttthdl/calendar/lunar";
 * daysInLunarMonth({ year: 2026, month: 12 }) // => 29
 * ```
 */
export function daysInLunarMonth(
  month: Pick<LunarDate, "year" | "month"> & { readonly leap?: boolean },
): 29 | 30 {
  requireObject(month, "month");
  return monthNamed(month).length;
}

function monthNamed({
  year,
  month,
  leap = false,
}: Pick<LunarDate, "year" | "month"> & { readonly leap?: boolean }): LunarMonth {
  requireWhole("year", year, 1, 9999);
  requireWhole("month", month, 1, 12);
  const found = monthsOf(year).find((each) => each.month === month && each.leap === leap);
  if (found !== undefined) return found;
  const text = {
    vi: `năm ${year} không có tháng ${month} nhuận`,
    en: `month ${month} of ${year} has no leap month`,
  };
  throw new TtthdlError("invalid-date", text, { path: "leap" });
}

function monthsOf(year: number): readonly LunarMonth[] {
  const months = lunarMonths();
  const start = months.findIndex((month) => month.year === year);
  if (start === -1) throw outOfRange(`the lunar year ${year} is not known`);
  return months.slice(start, start + 13).filter((month) => month.year === year);
}

function requireWhole(path: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const text = {
    vi: `${value} không phải số nguyên từ ${least} đến ${most}`,
    en: `${value} is not a whole number from ${least} to ${most}`,
  };
  throw new TtthdlError("invalid-date", text, { path });
}

function isInRange(number: DayNumber): boolean {
  return number >= toDayNumber(FIRST) && number <= toDayNumber(LAST);
}

function outOfRange(what: string): TtthdlError {
  return new TtthdlError("calendar-out-of-range", {
    vi: "ngày nằm ngoài bảng âm lịch, từ 01/01/1968 đến 31/12/2199",
    en: `${what}: the table spans ${FIRST} to ${LAST}`,
  });
}
