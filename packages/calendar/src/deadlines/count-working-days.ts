import type { IsoDay } from "@ttthdl/core";
import { fromDayNumber, toDayNumber } from "../civil-day.js";
import type { DayAnswer, Projected, WorkingCalendar } from "../working-days/working-calendar.js";
import { type DeadlineStep, step } from "./step.js";

/** A longer count has one step for all its days; no text has such a term. */
const MOST_STEPS = 1000;

/**
 * Counts working days, with a step for each day on the way.
 *
 * @param includesStart - Whether the start itself is counted when it is worked.
 */
export function stepsOfCount(
  start: IsoDay,
  n: number,
  includesStart: boolean,
  calendar: WorkingCalendar,
): Projected & { readonly date: IsoDay; readonly steps: readonly DeadlineStep[] } {
  const first = toDayNumber(start) + (includesStart ? 0 : 1);
  const { date, projectedYears } = calendar.add(fromDayNumber(first - 1), n);
  if (n > MOST_STEPS) {
    return { date, steps: [step(date, true, "working-day", { ordinal: n })], projectedYears };
  }
  const steps: DeadlineStep[] = [];
  let ordinal = 0;
  for (let number = first; number <= toDayNumber(date); number++) {
    const day = calendar.day(fromDayNumber(number));
    if (day.working) ordinal++;
    steps.push(stepOf(day, ordinal));
  }
  return { date, steps, projectedYears };
}

function stepOf({ date, working, special, weekday }: DayAnswer, ordinal: number): DeadlineStep {
  if (working) {
    return special === undefined
      ? step(date, true, "working-day", { ordinal })
      : step(date, true, "swapped-work", { ordinal, name: special.name });
  }
  return special === undefined
    ? step(date, false, "weekend", { weekday })
    : step(date, false, "day-off", { name: special.name });
}
