import type { IncidentCircumstance, Period, Recipient } from "@ttthdl/core";
import type { Evaluator, JudgementContext } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { type JudgedIncident, judgeIncidents } from "../shared/incidents.js";
import { circumstancesOf } from "./circumstances.js";
import { judgeNotice } from "./judge-notice.js";
import type { IncidentNoticeTermNotes } from "./words.js";

/** Who is notified of an incident of a certain nature, and within how many hours of its detection. */
export interface IncidentNoticeTermParams {
  /** What the incident must be, all of it: assessed under national law, never taken from a provincial level. */
  readonly when: readonly IncidentCircumstance[];
  /** Elapsed hours from the detection; left out where the text says "at once" (reading G5). */
  readonly within?: { readonly atMost: Period<"hour"> };
  readonly recipient: Recipient;
}

const because: ReasonMaker<IncidentNoticeTermNotes> = makeReason;

/**
 * Decides whether the recipient was notified in time of an incident to which the norm applies. Hours are elapsed time from
 * the detection, nights and holidays included; a notice at the very end of the last hour still complies. "At once" is
 * no figure: that it was done is judged (readings G5, G8). What an incident is under national law must be stated; a
 * security incident is one of cybersecurity without a further word.
 */
export const incidentNoticeTerm: Evaluator<IncidentNoticeTermParams> = {
  facts: [
    "incidents[].detectedAt",
    "incidents[].kinds",
    "incidents[].nationalLaw",
    "incidents[].reports",
  ],
  judge: ({ params }, profile, context) =>
    judgeIncidents(profile, context, params, (judged) => judgeIncident(params, judged, context)),
};

function judgeIncident(
  params: IncidentNoticeTermParams,
  judged: JudgedIncident,
  context: JudgementContext,
): Outcome {
  const { incident, target } = judged;
  const { denied, unknown } = circumstancesOf(params.when, incident);
  const shared = { target, required: params };
  if (denied !== undefined) {
    return {
      state: "not-applicable",
      facts: [`${target}.nationalLaw`],
      actual: { [denied]: false },
      reasons: [because("not-of-this-nature", { incident: incident.id, circumstance: denied })],
      ...shared,
    };
  }
  if (unknown.length > 0) {
    return missingFacts(
      unknown.map((name) => `${target}.nationalLaw.${name}`),
      shared,
    );
  }
  return { ...judgeNotice(params, judged, context), ...shared };
}
