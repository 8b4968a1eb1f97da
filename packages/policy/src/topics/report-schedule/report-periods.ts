import {
  type CalendarRecurrence,
  namedSpan,
  type Term,
  termAfter,
  termBefore,
  termHolding,
} from "@ttthdl/calendar/internal";
import type { IsoDay, SentReport } from "@ttthdl/core";

/** The period that a sent report speaks of. */
export interface ReportedPeriod {
  readonly term: Term;
  /** The report does not name it; it follows from the day of sending. */
  readonly inferred: boolean;
}

/**
 * The first month and day on which a period is ending, counted from its first month: a report that does not name its
 * period and is sent from then on speaks of it, an earlier one of the period before (reading R2).
 */
const endingFrom: Readonly<
  Record<CalendarRecurrence["every"], { readonly month: number; readonly day: string }>
> = {
  month: { month: 0, day: "15" },
  quarter: { month: 2, day: "01" },
  "half-year": { month: 5, day: "01" },
  year: { month: 6, day: "01" },
};

/** The period that a report speaks of; `undefined` where it names a period of another length. */
export function periodOf(
  { on, period }: Pick<SentReport, "on" | "period">,
  recurrence: CalendarRecurrence,
): ReportedPeriod | undefined {
  if (period !== undefined) {
    const named = namedSpan(period);
    if (named?.unit !== recurrence.every) return undefined;
    return { term: termHolding(named.first, recurrence), inferred: false };
  }
  const current = termHolding(on, recurrence);
  const { month, day } = endingFrom[recurrence.every];
  const [year = "", first = ""] = current.first.split("-");
  const ending = `${year}-${String(Number(first) + month).padStart(2, "0")}-${day}`;
  return { term: on >= ending ? current : termBefore(current, recurrence), inferred: true };
}

/**
 * The last day of a period's report: the printed one, or else the last day of the period that follows; until then
 * the report is pending (reading R2).
 */
export function lastDayOf(term: Term, recurrence: CalendarRecurrence): IsoDay {
  return term.printed === undefined ? termAfter(term, recurrence).closes : term.last;
}
