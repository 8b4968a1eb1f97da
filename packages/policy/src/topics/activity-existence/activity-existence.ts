import { activityKindNames } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { type ActivityParams, answersTo } from "../shared/activities.js";
import { judgeCovered } from "../shared/covered.js";
import { worstOf } from "../shared/worst-of.js";
import type { ActivityExistenceBreaches, ActivityExistenceNotes } from "./words.js";

/** An activity must take place; the text names no figure, so none is made up (reading G5). */
export type ActivityExistenceParams = ActivityParams;

const because: ReasonMaker<ActivityExistenceNotes & ActivityExistenceBreaches> = makeReason;

/**
 * Decides whether an activity for which the text names no figure takes place at all: once since the norm
 * came into force, the day in question included, is enough, and the finding says that there is no figure
 * (reading G5). Contents that the norm prints must all have been covered, together. A list that is given
 * without one is complete; a list that starts after the day in question tells nothing about the time
 * before it (reading G13).
 */
export const activityExistence: Evaluator<ActivityExistenceParams> = {
  facts: ["activities[].kind", "activities[].on", "activities[].by", "activities[].contents"],
  judge: (norm, { activities }, { asOf, inForceFrom }) => {
    const { params } = norm;
    const facts = [`activities[kind=${params.activity}]`];
    const shared = { target: "activities", required: params };
    if (activities === undefined) return [missingFacts(facts, shared)];

    const { answers, others } = answersTo(norm, activities);
    const known = answers.filter(({ on }) => on <= asOf);
    if (known.length === 0 && answers.length > 0) return [missingFacts(facts, shared)];

    const what = activityKindNames[params.activity];
    const since = known.filter(({ on }) => on >= inForceFrom);
    const unclear = since.flatMap((answer) => answer.unclear ?? []);
    const done = since.filter((answer) => answer.unclear === undefined);
    const last = done.at(-1);
    if (last === undefined) {
      if (unclear.length > 0) return [missingFacts(unclear, shared)];
      const reasons = [because("never-took-place", { what, from: inForceFrom }), ...others];
      const actual = known.map(({ on }) => on);
      return [{ state: "violated", facts, reasons, actual, ...shared }];
    }
    const tookPlace: Outcome = {
      state: "compliant",
      facts,
      reasons: [because("took-place", { what, times: done.length, last: last.on })],
      advisories: [because("no-figure", {})],
    };
    const covered = judgeCovered(norm, done, what);
    const actual = done.map(({ on }) => on);
    return [worstOf(covered ? [tookPlace, covered] : [tookPlace], { actual, ...shared })];
  },
};
