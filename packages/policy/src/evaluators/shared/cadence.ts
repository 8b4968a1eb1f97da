import {
  addPeriod,
  type CalendarSpan,
  type CalendarUnit,
  calendarSpan,
  dayBefore,
  daysBetween,
  nextSpan,
} from "@ttthdl/calendar";
import type { IsoDay, Period } from "@ttthdl/core";
import type { Cadence } from "../activity-cadence/params.js";
import type { JudgementContext } from "../evaluator.js";

/** What is known of a duty that comes back: the list is complete from its first entry on (reading G13). */
export interface KeptTimes {
  /** Days on which the duty was kept, in order, none after `asOf`. */
  readonly done: readonly IsoDay[];
  /** Day of the list's first entry, counted or not; left out for an empty list. */
  readonly listedFrom?: IsoDay;
}

/** One time at which the duty was not kept. */
export interface MissedTime {
  /** The last day that would still have complied. */
  readonly due: IsoDay;
  /** When it was made up for; left out when it was not, or when nothing can make up for it. */
  readonly doneOn?: IsoDay;
  /** Days from `due` to the next time or, without one, to the day in question. */
  readonly daysLate: number;
  /** The calendar unit that went by without it. */
  readonly unit?: { readonly unit: CalendarUnit; readonly first: IsoDay };
}

/** What came of a duty that comes back. */
export type CadenceVerdict =
  | {
      readonly state: "kept";
      readonly last: IsoDay;
      readonly nextDue: IsoDay;
      /** The current calendar unit has still to be served. */
      readonly pending: boolean;
    }
  | { readonly state: "broken"; readonly missed: readonly MissedTime[] }
  | { readonly state: "not-yet"; readonly on: IsoDay };

type Times = Pick<JudgementContext, "asOf" | "inForceFrom">;

/**
 * Judges a duty that comes back: rolling from the last time, or once in each calendar unit (reading
 * G12). The last day of a term still complies; a unit is pending until it ends. Nothing before the norm
 * came into force is judged: a rolling term starts on that day at the earliest, and only units that lie
 * wholly after it count.
 */
export function judgeCadence(cadence: Cadence, times: KeptTimes, context: Times): CadenceVerdict {
  return cadence.counting === "rolling"
    ? judgeRolling(cadence.every, times, context)
    : judgeUnits(cadence.every, times, context);
}

function judgeRolling(
  every: Period<"month">,
  { done, listedFrom }: KeptTimes,
  { asOf, inForceFrom }: Times,
): CadenceVerdict {
  const counted = done.filter((day) => day >= inForceFrom);
  const last = counted.at(-1);
  if (last === undefined) {
    const due = addPeriod(inForceFrom, every);
    return asOf <= due
      ? { state: "not-yet", on: due }
      : { state: "broken", missed: [{ due, daysLate: daysBetween(due, asOf) }] };
  }

  const start = latest(listedFrom ?? last, inForceFrom);
  const late = counted.flatMap((doneOn, index) => {
    const due = addPeriod(counted[index - 1] ?? start, every);
    return doneOn <= due ? [] : [{ due, doneOn, daysLate: daysBetween(due, doneOn) }];
  });
  const nextDue = addPeriod(last, every);
  const open = asOf <= nextDue ? [] : [{ due: nextDue, daysLate: daysBetween(nextDue, asOf) }];
  const missed = [...late, ...open];
  return missed.length === 0
    ? { state: "kept", last, nextDue, pending: false }
    : { state: "broken", missed };
}

function judgeUnits(
  unit: CalendarUnit,
  { done, listedFrom }: KeptTimes,
  { asOf, inForceFrom }: Times,
): CadenceVerdict {
  const current = calendarSpan(asOf, unit);
  const firstBound = firstUnitFrom(inForceFrom, unit);
  const serves = ({ first, last }: CalendarSpan): boolean =>
    done.some((day) => first <= day && day <= last);

  // Without a counted entry the unit that ended last is known to be empty.
  const lastEnded = calendarSpan(dayBefore(current.first), unit);
  const known = listedFrom ?? lastEnded.first;
  const from = done.length === 0 ? earliest(known, lastEnded.first) : known;
  const missed: MissedTime[] = [];
  let span = calendarSpan(latest(from, firstBound.first), unit);
  for (; span.first < current.first; span = nextSpan(span, unit)) {
    if (!serves(span)) missed.push(missedUnit(span, unit, done, asOf));
  }
  if (missed.length > 0) return { state: "broken", missed };

  const pending = firstBound.first <= current.first && !serves(current);
  const nextDue = pending ? current.last : nextSpan(current, unit).last;
  const last = done.filter((day) => day >= inForceFrom).at(-1);
  return last === undefined
    ? { state: "not-yet", on: nextDue }
    : { state: "kept", last, nextDue, pending };
}

function missedUnit(
  { first, last: due }: CalendarSpan,
  unit: CalendarUnit,
  done: readonly IsoDay[],
  asOf: IsoDay,
): MissedTime {
  const next = done.find((day) => day > due) ?? asOf;
  return { due, daysLate: daysBetween(due, next), unit: { unit, first } };
}

/** The first unit that lies wholly on or after a day. */
function firstUnitFrom(day: IsoDay, unit: CalendarUnit): CalendarSpan {
  const span = calendarSpan(day, unit);
  return span.first === day ? span : nextSpan(span, unit);
}

function earliest(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}

function latest(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}
