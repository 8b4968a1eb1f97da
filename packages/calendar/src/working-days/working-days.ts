import type { IsoDay } from "@ttthdl/core";
import { type WorkingCalendar, workingCalendar } from "./working-calendar.js";

let announced: WorkingCalendar | undefined;

/**
 * The calendar of state agencies by the official notices alone, 2017-2027. It does not guess: a day of
 * another year is an error `calendar-out-of-range`.
 */
export function announcedCalendar(): WorkingCalendar {
  announced ??= workingCalendar();
  return announced;
}

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
  return announcedCalendar().day(day).working;
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
  return announcedCalendar().add(day, n).date;
}

/**
 * The n-th working day before a day; the day itself is not counted.
 *
 * @param n - A whole number from 1 on.
 * @throws TtthdlError as {@link addWorkingDays} does.
 * @example
 * ```ts
 * import { subtractWorkingDays } from "@ttthdl/calendar";
 * subtractWorkingDays("2026-11-25", 1) // => "2026-11-23"
 * ```
 */
export function subtractWorkingDays(day: IsoDay, n: number): IsoDay {
  return announcedCalendar().subtract(day, n).date;
}

/**
 * The first working day after a day.
 *
 * @throws TtthdlError as {@link addWorkingDays} does.
 * @example
 * ```ts
 * import { nextWorkingDay } from "@ttthdl/calendar";
 * nextWorkingDay("2026-02-13") // => "2026-02-23"
 * ```
 */
export function nextWorkingDay(day: IsoDay): IsoDay {
  return addWorkingDays(day, 1);
}

/**
 * The last working day before a day.
 *
 * @throws TtthdlError as {@link addWorkingDays} does.
 * @example
 * ```ts
 * import { previousWorkingDay } from "@ttthdl/calendar";
 * previousWorkingDay("2026-02-23") // => "2026-02-13"
 * ```
 */
export function previousWorkingDay(day: IsoDay): IsoDay {
  return subtractWorkingDays(day, 1);
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
  return announcedCalendar().between(after, upTo).count;
}

/**
 * The working days from one day to another, both included.
 *
 * @throws TtthdlError as {@link countWorkingDays} does.
 * @example
 * ```ts
 * import { workingDaysIn } from "@ttthdl/calendar";
 * workingDaysIn("2026-11-21", "2026-11-25") // => ["2026-11-23", "2026-11-25"]
 * ```
 */
export function workingDaysIn(from: IsoDay, to: IsoDay): readonly IsoDay[] {
  return announcedCalendar().range(from, to).dates;
}
