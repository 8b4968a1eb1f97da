import { daysBetween } from "@ttthdl/calendar";
import {
  type CalendarRecurrence,
  firstTerm,
  type Term,
  termAfter,
  termBefore,
  termHolding,
} from "@ttthdl/calendar/internal";
import type { IsoDay } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";
import { lastDayOf } from "./report-periods.js";

/** A report that was sent, with the period that it speaks of. */
interface DatedReport {
  readonly on: IsoDay;
  readonly term: Term;
}

/** A period whose report is missing or came late; days are counted only from a printed day (reading G17). */
export interface MissedPeriod {
  readonly term: Term;
  readonly due: IsoDay;
  readonly sentOn?: IsoDay;
  readonly daysLate?: number;
}

/** What came of the reports of all periods; `from` is the first period that was judged. */
export type PeriodsVerdict = { readonly from: IsoDay } & (
  | {
      readonly state: "sent";
      readonly last: DatedReport;
      readonly next: Term;
      readonly due: IsoDay;
    }
  | { readonly state: "not-yet"; readonly next: Term; readonly due: IsoDay }
  | {
      readonly state: "missed";
      readonly missed: readonly MissedPeriod[];
      /** Not one report counts. */
      readonly never: boolean;
    }
);

/** Reports up to the assessment date: all that are listed, and those that count, in the order of their days. */
export interface KnownReports {
  readonly listed: readonly DatedReport[];
  readonly counted: readonly DatedReport[];
  /** The list is stated to be complete from this day on (reading G13). */
  readonly recordsFrom: IsoDay | undefined;
}

/**
 * Judges the reports of each period since the list begins: a period's report is pending until its last day, and none
 * before the norm came into force is judged (readings R2, G13).
 */
export function judgePeriods(
  recurrence: CalendarRecurrence,
  { listed, counted, recordsFrom }: KnownReports,
  { asOf, inForceFrom }: Pick<JudgementContext, "asOf" | "inForceFrom">,
): PeriodsVerdict {
  let first = firstTerm(inForceFrom, recurrence);
  const known = recordsFrom === undefined ? listed.map(({ term }) => term) : [];
  const begins = recordsFrom === undefined ? undefined : wholeFrom(recordsFrom, recurrence);
  // Without a report that counts the period that came due last is known to be without one.
  const due = counted.length === 0 && begins === undefined ? [lastDue(recurrence, asOf)] : [];
  const [start] = [...known, ...due, ...(begins === undefined ? [] : [begins])].sort(byPeriod);
  if (start !== undefined && start.first > first.first) first = start;

  const sentOn = new Map<IsoDay, DatedReport>();
  for (const report of counted) {
    if (!sentOn.has(report.term.first)) sentOn.set(report.term.first, report);
  }
  const missed: MissedPeriod[] = [];
  let term = first;
  for (
    ;
    lastDayOf(term, recurrence) < asOf || sentOn.has(term.first);
    term = termAfter(term, recurrence)
  ) {
    const last = lastDayOf(term, recurrence);
    const sent = sentOn.get(term.first)?.on;
    if (sent !== undefined && sent <= last) continue;
    const days = term.printed === undefined ? {} : { daysLate: daysBetween(last, sent ?? asOf) };
    missed.push({ term, due: last, ...(sent !== undefined && { sentOn: sent }), ...days });
  }
  const from = first.first > inForceFrom ? first.first : inForceFrom;
  if (missed.length > 0) return { state: "missed", from, missed, never: counted.length === 0 };
  const open = { from, next: term, due: lastDayOf(term, recurrence) };
  const last = counted.at(-1);
  return last === undefined || last.term.first < first.first
    ? { state: "not-yet", ...open }
    : { state: "sent", last, ...open };
}

/** The latest period whose last day has passed. */
function lastDue(recurrence: CalendarRecurrence, asOf: IsoDay): Term {
  let term = termHolding(asOf, recurrence);
  while (lastDayOf(term, recurrence) >= asOf) term = termBefore(term, recurrence);
  return term;
}

/** The first period that lies wholly after a day, that day included. */
function wholeFrom(day: IsoDay, recurrence: CalendarRecurrence): Term {
  const term = termHolding(day, recurrence);
  return term.first === day ? term : termAfter(term, recurrence);
}

const byPeriod = (a: Term, b: Term): number =>
  Number(a.first > b.first) - Number(a.first < b.first);
