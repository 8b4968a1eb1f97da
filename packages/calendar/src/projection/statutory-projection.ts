import { fromDayNumber, toDayNumber } from "../civil-day.js";
import { compensationFor } from "../holidays/compensation.js";
import { FIRST_STATUTE_YEAR, LAST_STATUTE_YEAR } from "../holidays/notice-problems.js";
import type { SpecialDay } from "../holidays/special-day.js";
import { holidayNames } from "../vocabulary.js";
import { compensatoryDay, STATE_WEEKEND } from "../working-days/calendar-years.js";
import type { Projection } from "../working-days/projection.js";
import { holidaysOfYear } from "./holidays-of-year.js";

/** What the law leaves open. */
export interface ProjectionOptions {
  /**
   * Whether 24/11 on a day of rest is made up for. Nghị quyết 28/2026/QH16 does not say; the first case is
   * Saturday 2029-11-24. Left out, it is not.
   */
  readonly cultureDayCompensation?: boolean;
}

/**
 * A forecast by statute for the years without a notice, 2014-2199. Tết and the second National Day are
 * placed as every notice from 2017 to 2027 placed them; swapped days cannot be foreseen. Each day that
 * comes from it says `projected`, and each answer names the projected years that it rests on.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@ttthdl/calendar";
 * import { statutoryProjection } from "@ttthdl/calendar/projection";
 * const calendar = workingCalendar({ projection: statutoryProjection() });
 * calendar.add("2027-12-31", 1) // => { date: "2028-01-04", projectedYears: [2028] }
 * calendar.add("2026-11-20", 1) // => { date: "2026-11-23", projectedYears: [] }
 * ```
 */
export function statutoryProjection(options: ProjectionOptions = {}): Projection {
  return {
    firstYear: FIRST_STATUTE_YEAR,
    lastYear: LAST_STATUTE_YEAR,
    daysOf: (year) => project(year, options),
  };
}

function project(
  year: number,
  { cultureDayCompensation = false }: ProjectionOptions,
): readonly SpecialDay<"projected">[] {
  const dated = holidaysOfYear(year);
  const holidays = new Map(
    dated.map(({ date, statute }): [number, SpecialDay<"projected">] => [
      toDayNumber(date),
      {
        date,
        kind: "holiday",
        name: holidayNames[statute.id],
        source: statute.law,
        confidence: "projected",
      },
    ]),
  );
  const notMadeUp = new Set(
    cultureDayCompensation
      ? []
      : dated.filter(({ statute }) => statute.id === "culture-day").map(({ date }) => date),
  );
  const madeUp = compensationFor([...holidays.keys()], STATE_WEEKEND).flatMap(([off, number]) => {
    const holiday = holidays.get(number);
    if (holiday === undefined || notMadeUp.has(holiday.date)) return [];
    return [compensatoryDay(fromDayNumber(off), holiday)];
  });
  return [...holidays.values(), ...madeUp].sort((a, b) => (a.date < b.date ? -1 : 1));
}
