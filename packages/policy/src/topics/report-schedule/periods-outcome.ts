import type { Reason } from "@ttthdl/core";
import { makeReason, type Outcome, type OutcomeDetails, type ReasonMaker } from "../outcome.js";
import { reportRecurrence } from "../shared/recurrence.js";
import type { MissedPeriod, PeriodsVerdict } from "./judge-periods.js";
import type { ReportScheduleParams } from "./report-schedule.js";
import type { ReportDuty, ReportScheduleBreaches, ReportScheduleNotes } from "./words.js";

const because: ReasonMaker<ReportScheduleNotes & ReportScheduleBreaches> = makeReason;

/** Says what came of the reports of all periods. The distance counts days only from a printed day (reading G17). */
export function periodsOutcome(
  verdict: PeriodsVerdict,
  params: ReportScheduleParams,
  details: Omit<OutcomeDetails, "reasons">,
): Outcome {
  const { name, recipient } = params;
  const unit = reportRecurrence(params).every;
  const judged = { judgedFrom: verdict.from, ...details };
  const duty = { name, recipient, unit };
  if (verdict.state === "missed") {
    const daysLate = Math.max(...verdict.missed.map(({ daysLate: days = 0 }) => days));
    const reasons = breaches(verdict.missed, verdict.never, duty);
    const distance = daysLate > 0 ? { distance: { amount: daysLate, unit: "day" } as const } : {};
    return { state: "violated", reasons, ...distance, ...judged };
  }

  const { next, due } = verdict;
  const open = { first: next.first, due, printed: next.printed !== undefined, ...duty };
  if (verdict.state === "not-yet") {
    return { state: "upcoming", on: due, reasons: [because("first-report-due", open)], ...judged };
  }
  const { on, term } = verdict.last;
  const sent = because("reports-sent", { on, first: term.first, ...duty });
  return { state: "compliant", reasons: [sent, because("next-report", open)], ...judged };
}

function breaches(
  missed: readonly MissedPeriod[],
  never: boolean,
  duty: ReportDuty,
): readonly Reason[] {
  const late = missed.flatMap(({ term: { first }, due, sentOn: on, daysLate = null }) =>
    on === undefined ? [] : [{ first, due, on, daysLate }],
  );
  const open = missed.filter(({ sentOn }) => sentOn === undefined);
  const [oldest] = open;
  const missing = (): Reason => {
    const firsts = open.map(({ term }) => term.first);
    const last = open.at(-1);
    const daysLate = last?.daysLate ?? null;
    return because("reports-missing", { firsts, due: last?.due ?? null, daysLate, ...duty });
  };
  return [
    ...(late.length === 0 ? [] : [because("reports-late", { times: late, ...duty })]),
    ...(oldest === undefined
      ? []
      : [
          never && oldest.daysLate === undefined
            ? because("never-sent", { first: oldest.term.first, ...duty })
            : missing(),
        ]),
  ];
}
