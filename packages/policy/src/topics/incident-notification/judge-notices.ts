import { instantOf, localDay } from "@ttthdl/calendar";
import type { IncidentReport, Recipient } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { JudgedIncident } from "../shared/incidents.js";
import type { IncidentNotificationParams } from "./incident-notification.js";
import type { IncidentNotificationBreaches, IncidentNotificationNotes } from "./words.js";

const because: ReasonMaker<IncidentNotificationNotes & IncidentNotificationBreaches> = makeReason;

interface Notice extends IncidentReport {
  readonly instant: number;
  readonly path: string;
}

/**
 * Judges the reports on one incident that the norm binds. A list that is given is complete; what was
 * sent after the assessment date is not looked at. Where the text wants them after the incident was resolved, they are not
 * due before, and one sent before does not count (reading G20). A report dated before the detection is an error of
 * the facts: it neither counts nor proves that nobody was notified.
 */
export function judgeNotices(
  {
    recipients,
    inOrder,
    after,
  }: Pick<IncidentNotificationParams, "recipients" | "inOrder" | "after">,
  { incident: { id: incident, reports, resolvedAt }, target, detectedAt }: JudgedIncident,
  { asOf }: Pick<JudgementContext, "asOf">,
): Outcome {
  const facts = [`${target}.reports`];
  if (reports === undefined) return missingFacts(facts);

  if (after === "resolved") {
    const resolution = [`${target}.resolvedAt`];
    if (resolvedAt === undefined) return missingFacts(resolution);
    if (resolvedAt === null || localDay(resolvedAt) > asOf) {
      const reasons = [because("not-yet-resolved", { incident })];
      return { state: "not-applicable", facts: resolution, reasons };
    }
  }
  // A report counts from the moment after which the text wants it.
  const start = after === "resolved" && resolvedAt ? resolvedAt : detectedAt;
  const detected = instantOf(start);
  const sent: readonly Notice[] = reports
    .map((report, index) => ({
      ...report,
      instant: instantOf(report.at),
      path: `${target}.reports[${index}].at`,
    }))
    .filter(({ to, instant }) => recipients.includes(to) && localDay(instant) <= asOf)
    .sort((a, b) => a.instant - b.instant);
  const counted = sent.filter(({ instant }) => instant >= detected);
  const unreported = recipients.filter((recipient) => !counted.some(({ to }) => to === recipient));
  const early = sent.filter(({ to }) => unreported.includes(to));
  // A report before the detection is an error of the facts; one before the resolution is simply too early.
  const doubtful = after === "resolved" ? [] : early;
  const missed = unreported.filter((recipient) => !doubtful.some(({ to }) => to === recipient));

  const shared = { facts, actual: sent.map(({ to, at }) => ({ to, at })) };
  const doubts = early.map(({ to: recipient, at }) =>
    because(after === "resolved" ? "told-before-resolution" : "told-before-detection", {
      ...{ incident, recipient, at },
    }),
  );
  if (missed.length > 0) {
    const breach = because("not-told", { incident, recipients: missed });
    const distance = { amount: missed.length, unit: "item" } as const;
    return { state: "violated", reasons: [breach, ...doubts], distance, ...shared };
  }
  if (doubtful.length > 0) {
    const missing = doubtful.map(({ path }) => path);
    return { state: "indeterminate", missing, reasons: doubts, ...shared };
  }
  const ahead = inOrder ? findEarly(recipients, counted) : undefined;
  if (ahead !== undefined) {
    const breach = because("told-out-of-order", { incident, recipients, early: ahead });
    return { state: "violated", reasons: [breach], ...shared };
  }
  const fine = because(inOrder ? "told-in-order" : "everyone-told", { incident, recipients });
  return { state: "compliant", reasons: [fine], ...shared };
}

/**
 * The first recipient who was only notified before the one ahead in the order. Equal times are in order, and
 * a further report never hurts: any chain of reports in the right order will do.
 */
function findEarly(
  recipients: readonly Recipient[],
  counted: readonly Notice[],
): Recipient | undefined {
  let time = Number.NEGATIVE_INFINITY;
  for (const recipient of recipients) {
    const next = counted.find(({ to, instant }) => to === recipient && instant >= time);
    if (next === undefined) return recipient;
    time = next.instant;
  }
  return undefined;
}
