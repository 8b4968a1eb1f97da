import type { Evaluator } from "../evaluator.js";
import { missingFacts } from "../outcome.js";
import { judgeCadence } from "../shared/cadence.js";
import { cadenceOutcome } from "../shared/cadence-outcome.js";
import { activityNames } from "./activity-names.js";

/**
 * Decides whether an activity takes place often enough. The last day of a term still complies, the
 * current calendar unit is pending until it ends, and the list given is complete from its first entry
 * on. What happened after the day in question is not looked at (readings G6, G12, G13).
 */
export const activityCadence: Evaluator<"activity-cadence"> = {
  facts: ["activities[].kind", "activities[].on"],
  judge: ({ params }, { activities }, context) => {
    const facts = [`activities[kind=${params.activity}]`];
    const shared = { target: "activities", required: params.cadence };
    if (activities === undefined) return [missingFacts(facts, shared)];

    const listed = activities.filter(({ kind }) => kind === params.activity).map(({ on }) => on);
    const done = listed.filter((on) => on <= context.asOf).sort();
    const [listedFrom] = done;
    const times = { done, ...(listedFrom === undefined ? {} : { listedFrom }) };
    const verdict = judgeCadence(params.cadence, times, context);
    // A list that starts after the day in question tells nothing about the time before it.
    if (verdict.state === "broken" && done.length === 0 && listed.length > 0) {
      return [missingFacts(facts, shared)];
    }
    return [
      cadenceOutcome(verdict, activityNames[params.activity], { facts, actual: done, ...shared }),
    ];
  },
};
