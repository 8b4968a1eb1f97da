import type { IsoDay, Period } from "@ttthdl/core";
import { type CalendarUnit, calendarSpan, dayBefore } from "../calendar-unit.js";
import { civilParts } from "../civil-day.js";
import { addPeriod } from "../period.js";

/** A day that a text prints for every year; `inclusive: false` where it says "before" it (reading G7). */
export interface PrintedDay {
  /** `MM-DD` */
  readonly monthDay: string;
  readonly inclusive: boolean;
}

/**
 * How often something is due (reading G12): rolling, at most so many months after the last time; or once
 * in each calendar month, quarter or year, where a yearly duty may have a printed day.
 */
export type Recurrence =
  | { readonly counting: "rolling"; readonly every: Period<"month"> }
  | {
      readonly counting: "calendar";
      readonly every: CalendarUnit;
      readonly dueBy?: PrintedDay;
    };

/** One time that a duty comes back. */
export interface Term {
  /** First day on which it may be done for this term. */
  readonly first: IsoDay;
  /** Last day that complies, until 24:00; never moved for weekends or holidays (readings G2, G7). */
  readonly last: IsoDay;
  /** Last day of the calendar unit: what is done after `last` up to it is late, but done. */
  readonly closes: IsoDay;
  /** The printed day, where the text has one. */
  readonly printed?: { readonly date: IsoDay; readonly inclusive: boolean };
}

/** A duty that comes back once in each calendar unit. */
export type CalendarRecurrence = Extract<Recurrence, { readonly counting: "calendar" }>;

/** The term of a calendar unit that holds a day. */
export function termHolding(day: IsoDay, { every, dueBy }: CalendarRecurrence): Term {
  const { first, last } = calendarSpan(day, every);
  if (dueBy === undefined) return { first, last, closes: last };
  const date = `${civilParts(first).year}-${dueBy.monthDay}`;
  const { inclusive } = dueBy;
  return {
    first,
    last: inclusive ? date : dayBefore(date),
    closes: last,
    printed: { date, inclusive },
  };
}

/** The term that follows. */
export function termAfter({ closes }: Term, recurrence: CalendarRecurrence): Term {
  return termHolding(addPeriod(closes, { amount: 1, unit: "day" }), recurrence);
}

/** The term that comes before. */
export function termBefore({ first }: Term, recurrence: CalendarRecurrence): Term {
  return termHolding(dayBefore(first), recurrence);
}

/**
 * The first term that binds when a norm comes into force on a day: a unit that lies wholly in force, or a
 * printed day on or after that day.
 */
export function firstTerm(inForceFrom: IsoDay, recurrence: CalendarRecurrence): Term {
  const term = termHolding(inForceFrom, recurrence);
  const binds = term.printed === undefined ? term.first === inForceFrom : term.last >= inForceFrom;
  return binds ? term : termAfter(term, recurrence);
}

/**
 * The terms of a recurrence whose last day lies between two days, both included. Rolling terms follow what
 * was done; after the last time, each is counted from the one before it as if done on its last day.
 *
 * @param times.from - First day looked at.
 * @param times.to - Last day looked at.
 * @param times.inForceFrom - Where the first rolling term starts; nothing before it binds.
 * @param times.done - Days on which it was done, in order.
 * @throws TtthdlError `invalid-date`.
 */
export function termsBetween(
  recurrence: Recurrence,
  times: {
    readonly from: IsoDay;
    readonly to: IsoDay;
    readonly inForceFrom: IsoDay;
    readonly done?: readonly IsoDay[];
  },
): readonly Term[] {
  const { from, to, inForceFrom, done = [] } = times;
  if (recurrence.counting === "rolling") {
    return rollingTerms(recurrence.every, inForceFrom, done, to).filter(({ last }) => last >= from);
  }
  const terms: Term[] = [];
  const bound = firstTerm(inForceFrom, recurrence);
  const start = termHolding(from, recurrence);
  let term = start.first > bound.first ? start : bound;
  for (; term.last <= to; term = termAfter(term, recurrence)) {
    if (term.last >= from) terms.push(term);
  }
  return terms;
}

function rollingTerms(
  every: Period<"month">,
  inForceFrom: IsoDay,
  done: readonly IsoDay[],
  to: IsoDay,
): readonly Term[] {
  const starts = [...new Set([inForceFrom, ...done.filter((day) => day >= inForceFrom)])];
  const terms = starts.map((first) => rollingTerm(first, every));
  const anchor = starts.at(-1) ?? inForceFrom;
  for (let times = 2; ; times++) {
    const term = rollingTerm(anchor, every, times);
    if (term.last > to) break;
    terms.push(term);
  }
  return terms.filter(({ last }) => last <= to);
}

/**
 * The term that a rolling duty opens when it was last done on a day. Later ones are counted from the same
 * day, so that a clipped month does not shorten the terms after it.
 */
export function rollingTerm(anchor: IsoDay, { amount }: Period<"month">, times: number = 1): Term {
  const last = addPeriod(anchor, { amount: amount * times, unit: "month" });
  const before = addPeriod(anchor, { amount: amount * (times - 1), unit: "month" });
  return { first: before, last, closes: last };
}
