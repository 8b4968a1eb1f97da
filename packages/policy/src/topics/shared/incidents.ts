import { localDay } from "@ttthdl/calendar";
import type { Incident, PlainData, SystemProfile, Timestamp } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";
import {
  makeReason,
  missingFacts,
  notApplicable,
  type Outcome,
  type ReasonMaker,
} from "../outcome.js";
import type { IncidentNotes } from "./incident-messages.js";

const because: ReasonMaker<IncidentNotes> = makeReason;

/** An incident that happened while the norm was in force. */
export interface JudgedIncident {
  readonly incident: Incident;
  /** `incidents[SC-1]` */
  readonly target: string;
  readonly detectedAt: Timestamp;
}

/**
 * Runs a judgement over the incidents of a profile. An incident belongs to the local day of its
 * detection; before the norm came into force it is not judged (reading G6).
 */
export function judgeIncidents(
  { incidents }: SystemProfile,
  { asOf, inForceFrom }: JudgementContext,
  required: PlainData,
  judge: (judged: JudgedIncident) => Outcome,
): readonly Outcome[] {
  const none = { target: "incidents", required };
  if (incidents === undefined) return [missingFacts(["incidents"], none)];
  if (incidents.length === 0) {
    return [
      {
        ...none,
        state: "not-applicable",
        facts: ["incidents"],
        reasons: [because("no-incidents", {})],
      },
    ];
  }
  return incidents.map((incident) => {
    const { id, detectedAt } = incident;
    const target = `incidents[${id}]`;
    const facts = [`${target}.detectedAt`];
    if (detectedAt === undefined) return missingFacts(facts, { target, required });

    const day = localDay(detectedAt);
    const shared = { target, facts, actual: { detectedAt }, required };
    if (day < inForceFrom) return notApplicable("before-in-force", shared);
    if (day > asOf) {
      const reasons = [because("detected-after-as-of", { incident: id, at: detectedAt })];
      return { state: "indeterminate", missing: facts, reasons, ...shared };
    }
    return judge({ incident, target, detectedAt });
  });
}
