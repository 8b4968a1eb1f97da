import { instantOf, localDay } from "@ttthdl/calendar";
import { deadline } from "@ttthdl/calendar/deadlines";
import type { JudgementContext } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { JudgedIncident } from "../shared/incidents.js";
import { lateness } from "../shared/lateness.js";
import type { IncidentNoticeTermParams } from "./incident-notice-term.js";
import type { IncidentNoticeTermBreaches, IncidentNoticeTermNotes } from "./words.js";

const because: ReasonMaker<IncidentNoticeTermNotes & IncidentNoticeTermBreaches> = makeReason;

/**
 * Judges the notices on one incident. The earliest to the recipient decides; one dated before the detection does not
 * count, and what was sent after the assessment date is not looked at. Without a notice the duty is open until the local
 * day of the last hour has ended; where the text says "at once", it is broken.
 */
export function judgeNotice(
  { within, recipient }: IncidentNoticeTermParams,
  { incident: { id: incident, reports }, target, detectedAt }: JudgedIncident,
  { asOf }: Pick<JudgementContext, "asOf">,
): Outcome {
  const facts = [`${target}.reports`];
  if (reports === undefined) return missingFacts(facts);
  const detected = instantOf(detectedAt);
  const sent = reports
    .filter(({ to, at }) => to === recipient && localDay(at) <= asOf && instantOf(at) >= detected)
    .sort((a, b) => instantOf(a.at) - instantOf(b.at));
  const shared = { facts, actual: sent.map(({ at }) => ({ at })) };
  const [first] = sent;
  if (within === undefined) {
    return first === undefined
      ? {
          state: "violated",
          reasons: [because("not-notified", { incident, recipient })],
          ...shared,
        }
      : {
          state: "compliant",
          reasons: [because("notified", { incident, recipient, at: first.at })],
          ...shared,
        };
  }
  const term = deadline(detectedAt, { within: within.atMost });
  const due = { incident, recipient, due: term.due };
  const late = first === undefined ? 0 : instantOf(first.at) - instantOf(term.due);
  if (first === undefined) {
    return asOf > term.dueDate
      ? { state: "violated", reasons: [because("term-over", { ...due, asOf })], ...shared }
      : { state: "upcoming", on: term.dueDate, reasons: [because("notice-due", due)], ...shared };
  }
  if (late <= 0) {
    const reason = because("notified-in-time", { ...due, at: first.at });
    return { state: "compliant", reasons: [reason], ...shared };
  }
  const distance = lateness(late);
  const breach = because("notified-late", { ...due, at: first.at, late: distance });
  return { state: "violated", reasons: [breach], distance, ...shared };
}
