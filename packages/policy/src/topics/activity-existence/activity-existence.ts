import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import { type ActivityParams, activityName, answersTo } from "../shared/activities.js";
import { coverageOf } from "../shared/covered.js";
import type { ActivityExistenceBreaches, ActivityExistenceNotes } from "./words.js";

/** An activity must take place; the text names no figure, so none is made up (reading G5). */
export type ActivityExistenceParams = ActivityParams;

const because: ReasonMaker<ActivityExistenceNotes & ActivityExistenceBreaches> = makeReason;

/**
 * Decides whether an activity for which the text names no figure takes place at all: once since the norm
 * came into force, the assessment date included, is enough, and the finding says that there is no figure
 * (reading G5). Contents that the norm wants must all have been covered, together (reading G15). A list that is given
 * without one is complete; a list that starts after the assessment date tells nothing about the time
 * before it (reading G13).
 */
export const activityExistence: Evaluator<ActivityExistenceParams> = {
  facts: [
    "activities[].kind",
    "activities[].on",
    "activities[].by",
    "activities[].contents",
    "recordsFrom",
  ],
  judge: (norm, { activities, recordsFrom }, { asOf, inForceFrom, vocabulary }) => {
    const { params } = norm;
    const facts = [`activities[kind=${params.activity}]`];
    const shared = { target: "activities", required: params };
    if (activities === undefined) return [missingFacts(facts, shared)];

    const { answers, others } = answersTo(norm, activities);
    const known = answers.filter(({ on }) => on <= asOf);
    const isLater = known.length === 0 && answers.length > 0 && recordsFrom === undefined;
    if (isLater) return [missingFacts(facts, shared)];

    const what = activityName(params);
    const since = known.filter(({ on }) => on >= inForceFrom);
    const unclear = since.flatMap((answer) => answer.unclear ?? []);
    const done = since.filter((answer) => answer.unclear === undefined);
    const actual = done.map(({ on }) => on);
    const [last, judgedFrom = inForceFrom] = [actual.at(-1), since[0]?.on];
    if (last === undefined) {
      if (unclear.length > 0) return [missingFacts(unclear, shared)];
      const from =
        recordsFrom !== undefined && recordsFrom > inForceFrom ? recordsFrom : inForceFrom;
      const reasons = [because("never-took-place", { what, from }), ...others];
      const listed = known.map(({ on }) => on);
      const none = { facts, judgedFrom: from, actual: listed, ...shared };
      return [{ state: "violated", reasons, ...none }];
    }

    const coverage = coverageOf(norm, vocabulary);
    const { missing, unclear: contents } = coverage.of(done);
    const tookPlace = because("took-place", { what, times: done.length, last });
    const judged = { facts, judgedFrom, actual, ...shared };
    const advisories = [because("no-figure", {}), ...coverage.unprinted(done, what)];
    if (missing.length === 0) {
      const members = coverage.demanded.length;
      const all = members === 0 ? [] : [because("every-member-present", { what, members })];
      return [{ state: "compliant", reasons: [tookPlace, ...all], advisories, ...judged }];
    }
    if (contents !== undefined) return [missingFacts([contents], shared)];
    const distance = { amount: missing.length, unit: "item" } as const;
    const reasons = [tookPlace, because("members-missing", { what, missing })];
    return [{ state: "violated", reasons, advisories, distance, ...judged }];
  },
};
