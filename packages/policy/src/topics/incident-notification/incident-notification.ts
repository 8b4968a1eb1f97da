import type { Recipient, ThreeLevelSeverity } from "@ttthdl/core";
import type { Evaluator, JudgementContext, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { IncidentClassification } from "../shared/incident-severity.js";
import { boundByLevel, unlessContested } from "../shared/incident-severity.js";
import { type JudgedIncident, judgeIncidents } from "../shared/incidents.js";
import { judgeNotices } from "./judge-notices.js";
import type { IncidentNotificationNotes } from "./words.js";

/**
 * Who must have been notified of an incident, from which level on. The words "at once", "in time" never become
 * figures (reading G5): that it was done, to whom and in which order is checked.
 */
export interface IncidentNotificationParams {
  /** Levels of the text that are bound; left out: every incident. */
  readonly levels?: readonly ThreeLevelSeverity[];
  readonly recipients: readonly Recipient[];
  /** The recipients are notified one after the other in this order. */
  readonly inOrder: boolean;
  /** The recipients are notified once this is done; before it the duty is not yet due (reading G20). */
  readonly after?: "resolved";
  /** How the same text sorts incidents: an understated level does not escape. */
  readonly classification: IncidentClassification;
}

const because: ReasonMaker<IncidentNotificationNotes> = makeReason;

/**
 * Decides whether everybody whom the norm names was notified of an incident, in the order of the norm where
 * it has one. Words such as "at once" do not become a term (reading G5): that it was done, to whom and in
 * which order is judged. An understated level does not escape (readings I1, I4).
 */
export const incidentNotification: Evaluator<IncidentNotificationParams> = {
  facts: [
    "incidents[].detectedAt",
    "incidents[].level",
    "incidents[].reports",
    "incidents[].resolvedAt",
    "incidents[].stopsWholeCentre",
    "incidents[].affectsOperation",
    "incidents[].affectsUsers",
    "incidents[].kinds",
  ],
  judge: (norm, profile, context) =>
    judgeIncidents(profile, context, norm.params, (judged) => judgeIncident(norm, judged, context)),
};

function judgeIncident(
  { params }: NormWith<IncidentNotificationParams>,
  judged: JudgedIncident,
  context: JudgementContext,
): Outcome {
  const { incident, target } = judged;
  const { levels, classification } = params;
  const whole = { target, required: params };
  if (levels === undefined) return { ...judgeNotices(params, judged, context), ...whole };

  const { bound, contested, undecided, advisories } = boundByLevel(
    classification,
    levels,
    incident,
  );
  const shared = { ...whole, advisories };
  if (bound === true || contested !== undefined) {
    const outcome: Outcome = { ...judgeNotices(params, judged, context), ...shared };
    return unlessContested(outcome, incident.id, contested);
  }
  if (bound === undefined) {
    return missingFacts(
      undecided.map((name) => `${target}.${name}`),
      shared,
    );
  }
  return {
    state: "not-applicable",
    facts: [`${target}.level`],
    actual: { level: incident.level ?? null },
    reasons: [because("level-not-bound", { incident: incident.id, levels })],
    ...shared,
  };
}
