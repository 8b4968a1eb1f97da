import { daysBetween, instantOf, localDay } from "@ttthdl/calendar";
import { deadline } from "@ttthdl/calendar/deadlines";
import type { IncidentReport, Reason } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { JudgedIncident } from "../shared/incidents.js";
import { lateness } from "../shared/lateness.js";
import type { IncidentReportDeadlineParams } from "./incident-report-deadline.js";
import type { IncidentReportDeadlineBreaches, IncidentReportDeadlineNotes } from "./words.js";

const because: ReasonMaker<IncidentReportDeadlineNotes & IncidentReportDeadlineBreaches> =
  makeReason;

/**
 * Judges the reports on one incident. The earliest written report to the recipient decides; one that
 * came before the detection does not count, and what was sent after the assessment date is not looked at.
 * Without a report the duty is open until the local day of the last hour has ended. Whether a notice
 * was written matters only where it could still have been in time.
 */
export function judgeReports(
  { within, recipient }: Pick<IncidentReportDeadlineParams, "within" | "recipient">,
  { incident, target, detectedAt }: JudgedIncident,
  { asOf }: Pick<JudgementContext, "asOf">,
): Outcome {
  const facts = [`${target}.reports`];
  const { id, reports } = incident;
  if (reports === undefined) return missingFacts(facts);

  const detected = instantOf(detectedAt);
  const term = deadline(detectedAt, { within: within.atMost });
  const last = instantOf(term.due);
  const due = { incident: id, recipient, due: term.due };
  const sent = reports
    .map((report, index) => ({ ...report, index, instant: instantOf(report.at) }))
    .filter(({ to, instant }) => to === recipient && localDay(instant) <= asOf)
    .sort((a, b) => a.instant - b.instant);
  const notes = sent.flatMap((report) => whyNotCounted(report, report.instant < detected));
  const counted = sent.filter(({ instant, written }) => instant >= detected && written !== false);
  const shared = { facts, actual: sent.map(({ at, written = null }) => ({ at, written })) };

  const written = counted.find((report) => report.written === true);
  const decisive = written === undefined ? counted : counted.slice(0, counted.indexOf(written));
  const dueDay = term.dueDate;
  const open = written === undefined && asOf <= dueDay;
  const unclear = decisive.filter(({ instant }) => open || instant <= last);
  if (written !== undefined && written.instant <= last) {
    const reason = because("reported-in-time", { ...due, at: written.at });
    return { state: "compliant", reasons: [reason, ...notes], ...shared };
  }
  if (unclear.length > 0) {
    const paths = unclear.map(({ index }) => `${target}.reports[${index}].written`);
    return { ...missingFacts(paths), actual: shared.actual };
  }
  // Of the ways in which a late notice can be judged the mildest is certain.
  const [first] = counted;
  if (first !== undefined) {
    const late = lateness(first.instant - last);
    return {
      state: "violated",
      reasons: [because("reported-late", { ...due, at: first.at, late }), ...notes],
      distance: late,
      ...shared,
    };
  }
  return asOf > dueDay
    ? {
        state: "violated",
        reasons: [because("not-reported", { ...due, asOf }), ...notes],
        distance: { amount: daysBetween(dueDay, asOf), unit: "day" },
        ...shared,
      }
    : { state: "upcoming", on: dueDay, reasons: [because("report-due", due), ...notes], ...shared };
}

function whyNotCounted({ at, written }: IncidentReport, early: boolean): readonly Reason[] {
  if (early) return [because("report-before-detection", { at })];
  return written === false ? [because("report-not-written", { at })] : [];
}
