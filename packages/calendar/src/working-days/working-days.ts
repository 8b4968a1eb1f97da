import { type IsoDay, TtthdlError } from "@ttthdl/core";
import { civilParts, type DayNumber, fromDayNumber, toDayNumber } from "../civil-day.js";
import { officialYears } from "./official-years.js";

/**
 * Tells whether state agencies work on a day: Monday to Friday except the days off that were announced,
 * and the Saturdays that were announced as worked.
 *
 * @throws TtthdlError `calendar-out-of-range` naming the year for a day outside 2017-2027, `invalid-date`.
 * @example
 * ```ts
 * import { isWorkingDay } from "@ttthdl/calendar";
 * isWorkingDay("2026-11-24") // => false
 * isWorkingDay("2026-08-22") // => true
 * ```
 */
export function isWorkingDay(day: IsoDay): boolean {
  return works(toDayNumber(day));
}

/**
 * The n-th working day after a day; the day itself is not counted (Civil Code 2015, Điều 147), and the
 * day returned still belongs to the term until 24:00 (reading G8).
 *
 * @param n - A whole number from 1 on.
 * @throws TtthdlError `invalid-argument` for another `n`, `calendar-out-of-range` naming the year when a
 * day outside 2017-2027 would have to be counted, `invalid-date`.
 * @example
 * ```ts
 * import { addWorkingDays } from "@ttthdl/calendar";
 * addWorkingDays("2026-11-20", 1) // => "2026-11-23"
 * addWorkingDays("2026-11-23", 1) // => "2026-11-25"
 * ```
 */
export function addWorkingDays(day: IsoDay, n: number): IsoDay {
  if (!Number.isSafeInteger(n) || n < 1) {
    throw new TtthdlError("invalid-argument", `${n} is not a number of working days from 1 on`);
  }
  let number = toDayNumber(day);
  for (let left = n; left > 0; ) {
    number++;
    if (works(number)) left--;
  }
  return fromDayNumber(number);
}

/**
 * How many working days lie after a day, up to another day and including it.
 *
 * @throws TtthdlError `invalid-argument` when `upTo` comes before `after`, `calendar-out-of-range` naming
 * the year when a day outside 2017-2027 would have to be counted, `invalid-date`.
 * @example
 * ```ts
 * import { countWorkingDays } from "@ttthdl/calendar";
 * countWorkingDays("2026-11-20", "2026-11-27") // => 4
 * ```
 */
export function countWorkingDays(after: IsoDay, upTo: IsoDay): number {
  const [first, last] = [toDayNumber(after) + 1, toDayNumber(upTo)];
  if (last < first - 1) {
    throw new TtthdlError("invalid-argument", `${upTo} comes before ${after}`);
  }
  let count = 0;
  for (let number = first; number <= last; number++) {
    if (works(number)) count++;
  }
  return count;
}

interface OfficialDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly off: ReadonlySet<DayNumber>;
  readonly worked: ReadonlySet<DayNumber>;
}

let known: OfficialDays | undefined;

function officialDays(): OfficialDays {
  if (known !== undefined) return known;
  const years = officialYears.map(({ year }) => year);
  known = {
    first: toDayNumber(`${Math.min(...years)}-01-01`),
    last: toDayNumber(`${Math.max(...years)}-12-31`),
    off: numbersOf("off"),
    worked: numbersOf("worked"),
  };
  return known;
}

function numbersOf(list: "off" | "worked"): ReadonlySet<DayNumber> {
  const days = officialYears.flatMap(({ year, [list]: monthDays }) =>
    monthDays
      .split(" ")
      .filter((monthDay) => monthDay !== "")
      .map((monthDay) => toDayNumber(`${year}-${monthDay}`)),
  );
  return new Set(days);
}

function works(number: DayNumber): boolean {
  const { first, last, off, worked } = officialDays();
  if (number < first || number > last) {
    const { year } = civilParts(fromDayNumber(number));
    throw new TtthdlError(
      "calendar-out-of-range",
      `the working days of ${year} are not officially known`,
    );
  }
  return isWeekend(number) ? worked.has(number) : !off.has(number);
}

/** 1970-01-01, day 0, was a Thursday. */
function isWeekend(number: DayNumber): boolean {
  const weekday = (((number + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
