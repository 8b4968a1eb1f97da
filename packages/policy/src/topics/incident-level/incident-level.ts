import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import {
  deriveSeverity,
  type IncidentClassification,
  severityRankIn,
  unlessContested,
} from "../shared/incident-severity.js";
import { type JudgedIncident, judgeIncidents } from "../shared/incidents.js";
import type { CommonNotes } from "../shared/messages.js";
import type { IncidentLevelBreaches, IncidentLevelNotes } from "./words.js";

/** How a text sorts incidents into its levels. */
export type IncidentLevelParams = IncidentClassification;

const because: ReasonMaker<IncidentLevelNotes & IncidentLevelBreaches> = makeReason;
const common: ReasonMaker<CommonNotes> = makeReason;

/**
 * Decides whether an incident was declared at the level that its facts call for. The same level complies,
 * a higher one too (stricter than the text); a lower one violates. A missing fact matters only where it
 * could change the judgement (readings I1, I2).
 */
export const incidentLevel: Evaluator<IncidentLevelParams> = {
  facts: [
    "incidents[].level",
    "incidents[].detectedAt",
    "incidents[].stopsWholeCentre",
    "incidents[].affectsOperation",
    "incidents[].affectsUsers",
    "incidents[].kinds",
  ],
  judge: (norm, profile, context) =>
    judgeIncidents(profile, context, { scale: norm.params.scale }, (judged) =>
      judgeLevel(norm, judged),
    ),
};

function judgeLevel(
  { params }: NormWith<IncidentLevelParams>,
  { incident, target }: JudgedIncident,
): Outcome {
  const { id, level: declared } = incident;
  const { scale } = params;
  const { least, gravest, leastOtherwise, undecided, advisories } = deriveSeverity(
    params,
    incident,
  );
  const undecidedPaths = undecided.map((name) => `${target}.${name}`);
  const shared = {
    target,
    facts: ["level", "stopsWholeCentre", "affectsOperation", "affectsUsers", "kinds"].map(
      (name) => `${target}.${name}`,
    ),
    actual: declared ?? null,
    required: { atLeast: least },
    advisories,
  } as const;

  if (declared === undefined) {
    const missing = missingFacts([`${target}.level`, ...undecidedPaths], shared);
    const derived =
      undecided.length === 0 ? [because("derived-level", { incident: id, derived: least })] : [];
    return { ...missing, reasons: [...missing.reasons, ...derived] };
  }

  const rank = severityRankIn(scale, declared);
  const [leastRank, gravestRank] = [severityRankIn(scale, least), severityRankIn(scale, gravest)];
  if (rank < leastRank) {
    const isContested = rank >= severityRankIn(scale, leastOtherwise);
    const breach: Outcome = {
      state: "violated",
      reasons: [because("level-too-low", { incident: id, declared, derived: least })],
      distance: { amount: leastRank - rank, unit: "level" },
      ...shared,
    };
    return unlessContested(breach, id, isContested ? "serious" : undefined);
  }
  if (rank < gravestRank) return missingFacts(undecidedPaths, shared);
  return {
    state: "compliant",
    reasons: [because("level-fits", { incident: id, declared })],
    ...shared,
    advisories: [
      ...advisories,
      ...(scale === "two-level" && declared === "especially-serious"
        ? [because("top-of-two-levels", {})]
        : []),
      ...(rank > gravestRank ? [common("stricter-than-text", {})] : []),
    ],
  };
}
