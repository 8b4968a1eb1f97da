import type { Period, Recipient } from "@ttthdl/core";
import type { Evaluator, JudgementContext, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { IncidentClassification } from "../shared/incident-severity.js";
import { deriveSeverity, severityRankIn, unlessContested } from "../shared/incident-severity.js";
import { type JudgedIncident, judgeIncidents } from "../shared/incidents.js";
import { judgeReports } from "./judge-reports.js";
import type { IncidentReportDeadlineNotes } from "./words.js";

/** A written report within so many elapsed hours of detection (readings G8, I3). */
export interface IncidentReportDeadlineParams {
  readonly level: "serious";
  readonly within: { readonly atMost: Period<"hour"> };
  readonly recipient: Recipient;
  /** How the same text sorts incidents: an understated level does not escape the deadline. */
  readonly classification: IncidentClassification;
}

const because: ReasonMaker<IncidentReportDeadlineNotes> = makeReason;

/**
 * Decides whether a serious incident was reported in writing in time. Hours are elapsed time, nights and
 * holidays included; a report at the very end of the last hour still complies. A level that was declared
 * too low does not escape: the derived level counts as well (readings G8, I1, I3).
 */
export const incidentReportDeadline: Evaluator<IncidentReportDeadlineParams> = {
  facts: [
    "incidents[].detectedAt",
    "incidents[].level",
    "incidents[].reports",
    "incidents[].stopsWholeCentre",
    "incidents[].affectsOperation",
    "incidents[].affectsUsers",
    "incidents[].kinds",
  ],
  judge: (norm, profile, context) =>
    judgeIncidents(profile, context, norm.params, (judged) => judgeIncident(norm, judged, context)),
};

function judgeIncident(
  norm: NormWith<IncidentReportDeadlineParams>,
  judged: JudgedIncident,
  context: JudgementContext,
): Outcome {
  const { incident, target } = judged;
  const { classification, level } = norm.params;
  const { scale } = classification;
  const threshold = severityRankIn(scale, level);
  const derived = deriveSeverity(classification, incident);
  const declared = incident.level === undefined ? -1 : severityRankIn(scale, incident.level);
  // What was declared serious needs no derivation, and no word about one.
  const advisories = declared >= threshold ? [] : derived.advisories;
  const shared = { target, required: norm.params, advisories };

  if (Math.max(declared, severityRankIn(scale, derived.least)) >= threshold) {
    const outcome: Outcome = { ...judgeReports(norm.params, judged, context), ...shared };
    const otherwise = Math.max(declared, severityRankIn(scale, derived.leastOtherwise));
    return unlessContested(outcome, incident.id, otherwise < threshold ? "serious" : undefined);
  }
  if (severityRankIn(scale, derived.gravest) >= threshold) {
    const names =
      incident.level === undefined ? ["level", ...derived.undecided] : derived.undecided;
    return missingFacts(
      names.map((name) => `${target}.${name}`),
      shared,
    );
  }
  return {
    state: "not-applicable",
    facts: [`${target}.level`],
    actual: { level: incident.level ?? null, derived: derived.gravest },
    reasons: [because("below-level", { incident: incident.id })],
    ...shared,
  };
}
