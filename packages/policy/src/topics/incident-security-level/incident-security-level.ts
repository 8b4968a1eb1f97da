import type { FourLevelSecuritySeverity } from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { type JudgedIncident, judgeIncidents } from "../shared/incidents.js";
import type { IncidentSecurityLevelBreaches, IncidentSecurityLevelNotes } from "./words.js";

/** A scale whose upper criteria are in another instrument: a level is accepted, never derived (reading I2). */
export interface IncidentSecurityLevelParams {
  readonly levels: readonly FourLevelSecuritySeverity[];
  /** The level whose criteria this text prints: no interruption of main activities. */
  readonly withoutInterruption: FourLevelSecuritySeverity;
}

const because: ReasonMaker<IncidentSecurityLevelNotes & IncidentSecurityLevelBreaches> = makeReason;

/**
 * Accepts the security level of an incident of information security (others are not graded) and asks for the assessment behind it: the criteria are in
 * another instrument, so no level is derived. Only the level without interruption can be refuted, by an
 * incident that stopped the centre or affected its operation (reading I2).
 */
export const incidentSecurityLevel: Evaluator<IncidentSecurityLevelParams> = {
  facts: [
    "incidents[].securityLevel",
    "incidents[].kinds",
    "incidents[].detectedAt",
    "incidents[].stopsWholeCentre",
    "incidents[].affectsOperation",
  ],
  judge: (norm, profile, context) =>
    judgeIncidents(profile, context, { levels: norm.params.levels }, (judged) =>
      judgeSecurityLevel(norm, judged),
    ),
};

function judgeSecurityLevel(
  { params }: NormWith<IncidentSecurityLevelParams>,
  { incident, target }: JudgedIncident,
): Outcome {
  const { id, securityLevel: level, stopsWholeCentre, affectsOperation } = incident;
  const facts = [`${target}.securityLevel`];
  const required = { levels: params.levels };
  const kinds = incident.kinds;
  const kindFacts = [`${target}.kinds`];
  if (kinds === undefined) return missingFacts(kindFacts, { target, required });
  if (!kinds.includes("information-security")) {
    const reasons = [because("no-security-incident", { incident: id })];
    return { state: "not-applicable", target, facts: kindFacts, reasons, required };
  }
  if (level === undefined) return missingFacts(facts, { target, required });

  const shared = { target, facts, actual: level, required };
  const interrupted = stopsWholeCentre === true || affectsOperation === true;
  return level === params.withoutInterruption && interrupted
    ? {
        state: "violated",
        reasons: [because("interrupted-operation", { incident: id, level })],
        distance: { amount: 1, unit: "level" },
        ...shared,
        facts: [...facts, `${target}.stopsWholeCentre`, `${target}.affectsOperation`],
      }
    : {
        state: "manual",
        reasons: [because("level-by-other-instrument", { incident: id, level })],
        ...shared,
      };
}
