import type { DayNumber } from "../civil-day.js";
import { FIRST_LUNAR_DAY, FIRST_LUNAR_YEAR, MONTH_TABLE } from "./month-table.js";

/** One month of the lunar calendar. */
export interface LunarMonth {
  readonly year: number;
  /** 1 (tháng Giêng) to 12 (tháng Chạp). */
  readonly month: number;
  /** The second of two months with one number. */
  readonly leap: boolean;
  readonly first: DayNumber;
  /** 29 or 30 days. */
  readonly length: 29 | 30;
}

let decoded: readonly LunarMonth[] | undefined;

/** Every month of the table, in order. */
export function lunarMonths(): readonly LunarMonth[] {
  decoded ??= decode();
  return decoded;
}

const LETTERS = 4;
const LEAP_UNIT = 2 ** 13;

function decode(): readonly LunarMonth[] {
  const months: LunarMonth[] = [];
  let first = FIRST_LUNAR_DAY;
  for (let at = 0; at < MONTH_TABLE.length; at += LETTERS) {
    const year = FIRST_LUNAR_YEAR + at / LETTERS;
    const code = Number.parseInt(MONTH_TABLE.slice(at, at + LETTERS), 36);
    const leapMonth = Math.floor(code / LEAP_UNIT);
    const count = leapMonth === 0 ? 12 : 13;
    for (let index = 0; index < count; index++) {
      const leap = leapMonth !== 0 && index === leapMonth;
      const month = leapMonth !== 0 && index >= leapMonth ? index : index + 1;
      const length = (code & (1 << index)) === 0 ? 29 : 30;
      months.push({ year, month, leap, first, length });
      first += length;
    }
  }
  return months;
}

/** The last month that begins on or before a day. */
export function monthHolding(day: DayNumber): LunarMonth | undefined {
  const months = lunarMonths();
  let [low, high] = [0, months.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((months[middle]?.first ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return months[low - 1];
}
