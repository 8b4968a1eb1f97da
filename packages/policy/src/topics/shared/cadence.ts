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
} from "@ttthdl/calendar/internal";
import type { IsoDay, Period } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";

/** What is known of a duty that comes back: the list is complete from its first entry on (reading G13). */
export interface KeptTimes {
  /** Days on which the duty was kept, in order, none after `asOf`. */
  readonly done: readonly IsoDay[];
  /** Day of the list's first entry, counted or not; left out for an empty list. */
  readonly listedFrom?: IsoDay;
  /** The day from which the list is stated to be complete; it is judged from there. */
  readonly recordsFrom?: IsoDay | undefined;
}

/** One time at which the duty was not kept. */
export interface MissedTime {
  /** The last day that would still have complied. */
  readonly due: IsoDay;
  /** When it was made up for; left out when it was not, or when nothing can make up for it. */
  readonly doneOn?: IsoDay;
  /** Days from `due` to the next time or, without one, to the assessment date. */
  readonly daysLate: number;
  /** The calendar unit that went by without it. */
  readonly unit?: { readonly unit: CalendarUnit; readonly first: IsoDay };
}

/** What came of a duty that comes back; `from` is the day from which the list was judged. */
export type CadenceVerdict =
  | {
      readonly state: "kept";
      readonly from: IsoDay;
      readonly last: IsoDay;
      readonly nextDue: IsoDay;
      /** The current calendar unit has still to be served. */
      readonly pending: boolean;
    }
  | {
      readonly state: "broken";
      readonly from: IsoDay;
      readonly missed: readonly MissedTime[];
      /** Since when nothing is missing any more. */
      readonly madeGood?: IsoDay;
    }
  /** Nothing is recorded since `from`, and the first term has run out. */
  | { readonly state: "never"; readonly from: IsoDay }
  | { readonly state: "not-yet"; readonly from: IsoDay; readonly on: IsoDay };

type Times = Pick<JudgementContext, "asOf" | "inForceFrom">;

/**
 * Judges a duty that comes back: rolling from the last time, or once in each calendar unit (reading G12). The last day of
 * a term still complies; a term is pending until then. Nothing before the norm came into force is judged: a rolling term
 * starts on that day at the earliest, and only units that lie wholly after it count; the same holds for the day from
 * which a list is stated to be complete (reading G13).
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
  { done, listedFrom, recordsFrom }: KeptTimes,
  { asOf, inForceFrom }: Times,
): CadenceVerdict {
  const counted = done.filter((day) => day >= inForceFrom);
  const last = counted.at(-1);
  const from = latest(
    recordsFrom ?? (last === undefined ? inForceFrom : (listedFrom ?? last)),
    inForceFrom,
  );
  const dueAfter = (day: IsoDay): IsoDay => rollingTerm(day, every).last;
  const judged = counted.filter((day) => day >= from);
  const newest = judged.at(-1);
  if (newest === undefined) {
    if (last !== undefined && asOf <= dueAfter(last)) {
      return { state: "kept", from, last, nextDue: dueAfter(last), pending: false };
    }
    const due = dueAfter(from);
    return asOf <= due ? { state: "not-yet", from, on: due } : { state: "never", from };
  }

  const late = judged.flatMap((doneOn, index) => {
    const due = dueAfter(judged[index - 1] ?? from);
    return doneOn <= due ? [] : [{ due, doneOn, daysLate: daysBetween(due, doneOn) }];
  });
  const nextDue = dueAfter(newest);
  const open = asOf <= nextDue ? [] : [{ due: nextDue, daysLate: daysBetween(nextDue, asOf) }];
  const missed = [...late, ...open];
  if (missed.length === 0) return { state: "kept", from, last: newest, nextDue, pending: false };
  const madeGood = open.length === 0 ? late.at(-1)?.doneOn : undefined;
  return { state: "broken", from, missed, ...(madeGood !== undefined && { madeGood }) };
}

function judgeTerms(
  recurrence: CalendarRecurrence,
  { done, listedFrom, recordsFrom }: KeptTimes,
  { asOf, inForceFrom }: Times,
): CadenceVerdict {
  const current = termHolding(asOf, recurrence);
  const passed = termBefore(current, recurrence);
  const bound = firstTerm(latest(recordsFrom ?? inForceFrom, inForceFrom), recurrence);

  // Without a counted entry the unit that passed last is known to be empty.
  const known = recordsFrom ?? listedFrom ?? passed.first;
  const judgedFrom = done.length === 0 ? earliest(known, passed.first) : known;
  const from = latest(judgedFrom, inForceFrom);
  const missed: MissedTime[] = [];
  let term = laterOf(bound, termHolding(judgedFrom, recurrence));
  for (; term.last < asOf; term = termAfter(term, recurrence)) {
    if (firstIn(term, done) !== undefined) continue;
    const { first, last: due } = term;
    const next = done.find((day) => day > due) ?? asOf;
    const unit = { unit: recurrence.every, first };
    missed.push({ due, daysLate: daysBetween(due, next), unit });
  }
  const last = done.filter((day) => day >= inForceFrom).at(-1);
  if (missed.length > 0) {
    if (last === undefined) return { state: "never", from };
    const madeGood = done.find((day) => day > (missed.at(-1)?.due ?? asOf));
    return { state: "broken", from, missed, ...(madeGood !== undefined && { madeGood }) };
  }

  const open = laterOf(bound, current);
  const isAhead = open.first > current.first;
  const pending = !isAhead && firstIn(open, done) === undefined;
  const nextDue = (pending || isAhead ? open : termAfter(open, recurrence)).last;
  // What was done before the judged time tells nothing about the units since.
  return last === undefined || last < passed.first
    ? { state: "not-yet", from, on: nextDue }
    : { state: "kept", from, last, nextDue, pending };
}

/** The first day on which a unit was served. */
function firstIn({ first, last }: Term, done: readonly IsoDay[]): IsoDay | undefined {
  return done.find((day) => first <= day && day <= last);
}

const laterOf = (a: Term, b: Term): Term => (a.first > b.first ? a : b);
const earliest = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b);
const latest = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b);
