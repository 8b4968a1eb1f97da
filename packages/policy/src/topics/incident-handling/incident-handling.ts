import type { IncidentStep } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import type { Outcome } from "../outcome.js";
import { judgeIncidents } from "../shared/incidents.js";
import { worstOf } from "../shared/worst-of.js";
import { judgeStep } from "./judge-step.js";

/** What must have been done with every incident; a backup comes before the repair. */
export interface IncidentHandlingParams {
  readonly steps: readonly IncidentStep[];
}

/**
 * Decides whether the steps that the norm names were taken with each incident: isolated, assessed, backed
 * up before its repair began, entered in the journal, announced when it was over (reading I4).
 */
export const incidentHandling: Evaluator<IncidentHandlingParams> = {
  facts: [
    "incidents[].detectedAt",
    "incidents[].isolatedAt",
    "incidents[].impactAssessedAt",
    "incidents[].backedUpAt",
    "incidents[].repairStartedAt",
    "incidents[].resolvedAt",
    "incidents[].journalled",
    "incidents[].resolutionAnnounced",
  ],
  judge: ({ id, params: required }, profile, context) => {
    const [first, ...others] = required.steps;
    if (first === undefined) throw new Error(`${id} names no step`);
    return judgeIncidents(profile, context, required, (judged) => {
      const judge = (step: IncidentStep): Outcome => judgeStep(step, judged, context.asOf);
      return worstOf([judge(first), ...others.map(judge)], { target: judged.target, required });
    });
  },
};
