import { type ActivityKind, activityKindNames, formatDay } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import { answersTo } from "../shared/activities.js";
import { judgeMembers } from "../shared/members.js";
import type { ActivityContentsNotes } from "./words.js";

/** Each activity of a kind must cover every content that the norm prints as a member. */
export interface ActivityContentsParams {
  readonly activity: ActivityKind;
}

const because: ReasonMaker<ActivityContentsNotes> = makeReason;

/**
 * Decides, one by one, whether the activities of a kind covered every content that the norm prints. What
 * took place before the norm was in force or after the day in question is not looked at (reading G6).
 * Whether there had to be one at all is for the norm that demands it: without one nothing is judged.
 */
export const activityContents: Evaluator<ActivityContentsParams> = {
  facts: ["activities[].kind", "activities[].on", "activities[].by", "activities[].contents"],
  judge: (norm, { activities }, { asOf, inForceFrom }) => {
    const kind = norm.params.activity;
    const name = activityKindNames[kind];
    const facts = [`activities[kind=${kind}]`];
    if (activities === undefined) return [missingFacts(facts, { target: "activities" })];

    const outcomes = answersTo(norm, activities).answers.flatMap(
      ({ on, contents, path: target }) => {
        if (on < inForceFrom || on > asOf) return [];
        const what = {
          vi: `${name.vi} ngày ${formatDay(on, "vi")}`,
          en: `${name.en} of ${formatDay(on, "en")}`,
        };
        return [judgeMembers(norm, contents, { path: `${target}.contents`, target, what })];
      },
    );
    if (outcomes.length > 0) return outcomes;
    const reasons = [because("no-such-activity", { what: name })];
    return [{ state: "not-applicable", target: "activities", facts, reasons }];
  },
};
