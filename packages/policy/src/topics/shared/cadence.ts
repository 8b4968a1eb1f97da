import { type CalendarUnit, daysBetween } from "@ttthdl/calendar";
import {
  type CalendarRecurrence,
  firstTerm,
  type Recurrence,
  rollingTerm,
  type Term,
  termAfter,
  termBefore,
  termHolding,
} from "@ttthdl/calendar/deadlines";
import type { IsoDay, Period } from "@ttthdl/core";
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
 * Judges a duty that comes back: rolling from the last time, or once in each calendar unit, by its printed
 * day where the text has one (readings G7, G12). The last day of a term still complies; a term is pending
 * until then. Nothing before the norm came into force is judged: a rolling term starts on that day at the
 * earliest, and only units that lie wholly after it, or printed days on or after it, count.
 */
export function judgeCadence(
  recurrence: Recurrence,
  times: KeptTimes,
  context: Times,
): CadenceVerdict {
  return recurrence.counting === "rolling"
    ? judgeRolling(recurrence.every, times, context)
    : judgeTerms(recurrence, times, context);
}

function judgeRolling(
  every: Period<"month">,
  { done, listedFrom }: KeptTimes,
  { asOf, inForceFrom }: Times,
): CadenceVerdict {
  const counted = done.filter((day) => day >= inForceFrom);
  const last = counted.at(-1);
  if (last === undefined) {
    const due = rollingTerm(inForceFrom, every).last;
    return asOf <= due
      ? { state: "not-yet", on: due }
      : { state: "broken", missed: [{ due, daysLate: daysBetween(due, asOf) }] };
  }

  const start = latest(listedFrom ?? last, inForceFrom);
  const late = counted.flatMap((doneOn, index) => {
    const due = rollingTerm(counted[index - 1] ?? start, every).last;
    return doneOn <= due ? [] : [{ due, doneOn, daysLate: daysBetween(due, doneOn) }];
  });
  const nextDue = rollingTerm(last, every).last;
  const open = asOf <= nextDue ? [] : [{ due: nextDue, daysLate: daysBetween(nextDue, asOf) }];
  const missed = [...late, ...open];
  return missed.length === 0
    ? { state: "kept", last, nextDue, pending: false }
    : { state: "broken", missed };
}

function judgeTerms(
  recurrence: CalendarRecurrence,
  { done, listedFrom }: KeptTimes,
  { asOf, inForceFrom }: Times,
): CadenceVerdict {
  const current = termHolding(asOf, recurrence);
  const bound = firstTerm(inForceFrom, recurrence);
  const passed = asOf > current.last ? current : termBefore(current, recurrence);

  // Without a counted entry the term that passed last is known to be empty.
  const known = listedFrom ?? passed.first;
  const from = done.length === 0 ? earliest(known, passed.first) : known;
  const missed: MissedTime[] = [];
  let term = laterOf(bound, termHolding(from, recurrence));
  for (; term.last < asOf; term = termAfter(term, recurrence)) {
    const miss = missedTime(term, recurrence.every, done, asOf);
    if (miss !== undefined) missed.push(miss);
  }
  if (missed.length > 0) return { state: "broken", missed };

  const open = laterOf(bound, termAfter(passed, recurrence));
  const isAhead = open.first > current.first;
  const pending = !isAhead && firstIn(open, done) === undefined;
  const nextDue = (pending || isAhead ? open : termAfter(open, recurrence)).last;
  const last = done.filter((day) => day >= inForceFrom).at(-1);
  return last === undefined
    ? { state: "not-yet", on: nextDue }
    : { state: "kept", last, nextDue, pending };
}

function missedTime(
  term: Term,
  unit: CalendarUnit,
  done: readonly IsoDay[],
  asOf: IsoDay,
): MissedTime | undefined {
  const { first, last: due, printed } = term;
  const doneOn = firstIn(term, done);
  if (doneOn !== undefined) {
    return doneOn <= due ? undefined : { due, doneOn, daysLate: daysBetween(due, doneOn) };
  }
  if (printed !== undefined) return { due, daysLate: daysBetween(due, asOf) };
  const next = done.find((day) => day > due) ?? asOf;
  return { due, daysLate: daysBetween(due, next), unit: { unit, first } };
}

/** The first day on which a term was served, late or not. */
function firstIn({ first, closes }: Term, done: readonly IsoDay[]): IsoDay | undefined {
  return done.find((day) => first <= day && day <= closes);
}

function laterOf(a: Term, b: Term): Term {
  return a.first > b.first ? a : b;
}

function earliest(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}

function latest(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}
