import { activityKindNames } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { missingFacts } from "../outcome.js";
import { type ActivityParams, answersTo } from "../shared/activities.js";
import { cadenceOutcome } from "../shared/cadence-outcome.js";
import { certainVerdict } from "../shared/certain-verdict.js";
import { withCoverage } from "../shared/covered.js";
import type { Cadence } from "../shared/recurrence.js";

/** How often an activity takes place. */
export interface ActivityCadenceParams extends ActivityParams {
  readonly cadence: Cadence;
}

/**
 * Decides whether an activity takes place often enough. The last day of a term still complies, the
 * current calendar unit is pending until it ends, and the list given is complete from its first entry
 * on. What happened after the day in question is not looked at (readings G6, G12, G13). An activity that
 * left out a content that the norm prints does not count; a fact that nobody states matters only where
 * counting the activity changes the outcome (reading G14).
 */
export const activityCadence: Evaluator<ActivityCadenceParams> = {
  facts: ["activities[].kind", "activities[].on", "activities[].by", "activities[].contents"],
  judge: (norm, { activities }, context) => {
    const facts = [`activities[kind=${norm.params.activity}]`];
    const shared = { target: "activities", required: norm.params.cadence };
    if (activities === undefined) return [missingFacts(facts, shared)];

    const what = activityKindNames[norm.params.activity];
    const { answers, others } = answersTo(norm, activities);
    const listed = answers
      .filter(({ on }) => on <= context.asOf)
      .map((answer) => withCoverage(norm, answer, what));
    const possible = listed.filter(({ partial }) => partial === undefined);
    const sure = possible.filter(({ unclear }) => unclear === undefined);
    const verdict = certainVerdict(norm.params.cadence, { listed, sure, possible }, context);
    if (verdict === undefined) {
      const missing = possible.flatMap(({ unclear }) => unclear ?? []);
      return [missingFacts(missing, shared)];
    }
    // A list that starts after the day in question tells nothing about the time before it.
    if (verdict.state === "broken" && listed.length === 0 && answers.length > 0) {
      return [missingFacts(facts, shared)];
    }
    const actual = possible.map(({ on }) => on);
    const advisories = listed.flatMap(({ advisories: each = [] }) => each);
    const outcome = cadenceOutcome(verdict, what, { facts, actual, advisories, ...shared });
    if (outcome.state === "compliant") return [outcome];
    const notes = [...others, ...listed.flatMap(({ partial = [] }) => partial)];
    return [{ ...outcome, reasons: [...outcome.reasons, ...notes] }];
  },
};
