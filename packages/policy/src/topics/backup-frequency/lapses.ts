import { addPeriod, daysBetween } from "@ttthdl/calendar";
import { dayBefore } from "@ttthdl/calendar/internal";
import type { IsoDay, Period } from "@ttthdl/core";
import type { Lapse } from "./words.js";

/** Days with a backup, and the days that the facts speak about, both included. */
interface Facts {
  readonly days: readonly IsoDay[];
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly every: Period<"day" | "week">;
}

/** How many days one term has. */
export function daysOf({ amount, unit }: Period<"day" | "week">): number {
  return amount * (unit === "week" ? 7 : 1);
}

/**
 * The terms without a backup: days, or weeks from Monday to Sunday (reading B1). Terms in a row are one lapse; a term
 * that the facts cover only in part is not judged, and where they cover none whole, there is no answer.
 */
export function lapsesIn({ days, from, to, every }: Facts): readonly Lapse[] | undefined {
  const length = daysOf(every);
  const lapses: Lapse[] = [];
  let first = every.unit === "week" ? mondayFrom(from) : from;
  if (lastOf(first, length) > to) return undefined;
  for (; lastOf(first, length) <= to; first = daysAfter(first, length)) {
    const last = lastOf(first, length);
    if (days.some((day) => first <= day && day <= last)) continue;
    const before = lapses.at(-1);
    const isNext = before !== undefined && daysAfter(before.to, 1) === first;
    if (isNext) lapses.pop();
    const start = isNext ? before.from : first;
    lapses.push({ from: start, to: last, days: daysBetween(start, last) + 1 });
  }
  return lapses;
}

/** The longest stretch between two days with a backup, where it is longer than one term. */
export function longestGap(
  days: readonly IsoDay[],
  every: Period<"day" | "week">,
): Lapse | undefined {
  const sorted = [...days].sort();
  const gaps = sorted.flatMap((day, index) => {
    const before = sorted[index - 1];
    if (before === undefined || daysBetween(before, day) <= daysOf(every)) return [];
    return [{ from: before, to: day, days: daysBetween(before, day) }];
  });
  return gaps.sort((a, b) => b.days - a.days)[0];
}

export const daysAfter = (day: IsoDay, amount: number): IsoDay =>
  addPeriod(day, { amount, unit: "day" });

const lastOf = (first: IsoDay, length: number): IsoDay => dayBefore(daysAfter(first, length));

/** 1 January 2024 was a Monday. */
function mondayFrom(day: IsoDay): IsoDay {
  const since = daysBetween("2024-01-01", day) % 7;
  return daysAfter(day, (7 - since) % 7);
}
