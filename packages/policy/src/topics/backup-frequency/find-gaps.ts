import { fromDayNumber, toDayNumber } from "@ttthdl/calendar";
import type { IsoDay } from "@ttthdl/core";
import type { Gap } from "./words.js";

/**
 * The stretches without a backup that are too long. Two consecutive days with a backup may be at most so
 * many days apart.
 *
 * @param days - Days with a successful backup, in any order, more than once if need be.
 */
export function findGaps(days: readonly IsoDay[], mostDaysApart: number): readonly Gap[] {
  const numbers = days.map(toDayNumber).sort((a, b) => a - b);
  return numbers.flatMap((day, index) => {
    const before = numbers[index - 1];
    if (before === undefined || day - before <= mostDaysApart) return [];
    const [from, to] = [fromDayNumber(before + 1), fromDayNumber(day - 1)];
    return [{ from, to, days: day - before - 1 }];
  });
}
