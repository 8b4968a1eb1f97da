import { type DayNumber, type Weekday, weekdayOf } from "../civil-day.js";

/**
 * The days off for holidays that fall on a weekly day of rest: each on the next working day (Labour Code
 * 2019, Điều 111(3)), so that those of a run of holidays follow the run.
 *
 * @param holidays - In order.
 * @returns Day off and the holiday that it is for.
 */
export function compensationFor(
  holidays: readonly DayNumber[],
  weekend: readonly Weekday[],
): readonly (readonly [off: DayNumber, holiday: DayNumber])[] {
  const isRest = (day: DayNumber): boolean => weekend.includes(weekdayOf(day));
  const taken = new Set(holidays);
  return holidays.filter(isRest).map((holiday) => {
    let off = holiday + 1;
    while (isRest(off) || taken.has(off)) off++;
    taken.add(off);
    return [off, holiday] as const;
  });
}
