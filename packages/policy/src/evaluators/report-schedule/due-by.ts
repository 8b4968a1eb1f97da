import { civilParts, dayBefore, daysBetween } from "@ttthdl/calendar";
import type { IsoDay } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";
import type { CadenceVerdict, KeptTimes, MissedTime } from "../shared/cadence.js";
import type { ReportScheduleParams } from "./params.js";

type DueBy = NonNullable<ReportScheduleParams["dueBy"]>;

/**
 * Judges a yearly report with a printed day. "Before" a day excludes it, and annual days never move for
 * weekends (reading G7). The report for a year is sent in that year; a year counts when its due day lies
 * in force, and is judged from the day after its due day on.
 */
export function judgeDueBy(
  dueBy: DueBy,
  { done, listedFrom }: KeptTimes,
  { asOf, inForceFrom }: Pick<JudgementContext, "asOf" | "inForceFrom">,
): CadenceVerdict {
  const thisYear = yearOf(asOf);
  const firstBound =
    yearOf(inForceFrom) + (dueDay(dueBy, yearOf(inForceFrom)) < inForceFrom ? 1 : 0);
  const lastPassed = asOf > dueDay(dueBy, thisYear) ? thisYear : thisYear - 1;

  // Without a counted report the year whose due day passed last is known to be empty.
  const known = listedFrom === undefined ? lastPassed : yearOf(listedFrom);
  const from = Math.max(firstBound, done.length === 0 ? Math.min(known, lastPassed) : known);
  const missed: MissedTime[] = [];
  for (let year = from; year <= lastPassed; year++) {
    const due = dueDay(dueBy, year);
    const sent = done.find((day) => yearOf(day) === year);
    if (sent === undefined) missed.push({ due, daysLate: daysBetween(due, asOf) });
    else if (sent > due) missed.push({ due, doneOn: sent, daysLate: daysBetween(due, sent) });
  }
  if (missed.length > 0) return { state: "broken", missed };

  const open = Math.max(firstBound, lastPassed + 1);
  const pending = open === thisYear && !done.some((day) => yearOf(day) === open);
  const nextDue = dueDay(dueBy, pending || open > thisYear ? open : open + 1);
  const last = done.filter((day) => day >= inForceFrom).at(-1);
  return last === undefined
    ? { state: "not-yet", on: nextDue }
    : { state: "kept", last, nextDue, pending };
}

function yearOf(day: IsoDay): number {
  return civilParts(day).year;
}

function dueDay({ monthDay, inclusive }: DueBy, year: number): IsoDay {
  const printed = `${year}-${monthDay}`;
  return inclusive ? printed : dayBefore(printed);
}
