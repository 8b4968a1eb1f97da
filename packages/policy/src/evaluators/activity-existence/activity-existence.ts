import { activityNames } from "../activity-cadence/activity-names.js";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import type { ActivityExistenceBreaches, ActivityExistenceNotes } from "./messages.js";

const because: ReasonMaker<ActivityExistenceNotes & ActivityExistenceBreaches> = makeReason;

/**
 * Decides whether an activity for which the text names no figure takes place at all: once since the norm
 * came into force, the day in question included, is enough, and the finding says that there is no figure
 * (reading G5). A list that is given without one is complete; a list that starts after the day in
 * question tells nothing about the time before it (reading G13).
 */
export const activityExistence: Evaluator<"activity-existence"> = {
  facts: ["activities[].kind", "activities[].on"],
  judge: ({ params }, { activities }, { asOf, inForceFrom }) => {
    const facts = [`activities[kind=${params.activity}]`];
    const shared = { target: "activities", required: params };
    if (activities === undefined) return [missingFacts(facts, shared)];

    const listed = activities.filter(({ kind }) => kind === params.activity).map(({ on }) => on);
    const known = listed.filter((on) => on <= asOf).sort();
    if (known.length === 0 && listed.length > 0) return [missingFacts(facts, shared)];

    const what = activityNames[params.activity];
    const done = known.filter((on) => on >= inForceFrom);
    const last = done.at(-1);
    if (last === undefined) {
      const reasons = [because("never-took-place", { what, from: inForceFrom })];
      return [{ state: "violated", facts, reasons, actual: known, ...shared }];
    }
    const reasons = [because("took-place", { what, times: done.length, last })];
    const advisories = [because("no-figure", {})];
    return [{ state: "compliant", facts, reasons, advisories, actual: done, ...shared }];
  },
};
