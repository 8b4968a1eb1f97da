import type { LocalizedText, Reason } from "@ttthdl/core";
import type { NormOf } from "../../topics.js";
import type { Evaluator, JudgementContext } from "../evaluator.js";
import { missingFacts } from "../outcome.js";
import { type Answer, answersTo } from "../shared/activities.js";
import { type CadenceVerdict, judgeCadence } from "../shared/cadence.js";
import { cadenceOutcome } from "../shared/cadence-outcome.js";
import { judgeCovered } from "../shared/covered.js";
import { activityNames } from "./activity-names.js";

/**
 * Decides whether an activity takes place often enough. The last day of a term still complies, the
 * current calendar unit is pending until it ends, and the list given is complete from its first entry
 * on. What happened after the day in question is not looked at (readings G6, G12, G13). An activity that
 * left out a content that the norm prints does not count; a fact that nobody states matters only where
 * counting the activity changes the outcome (reading G14).
 */
export const activityCadence: Evaluator<"activity-cadence"> = {
  facts: ["activities[].kind", "activities[].on", "activities[].by", "activities[].contents"],
  judge: (norm, { activities }, context) => {
    const facts = [`activities[kind=${norm.params.activity}]`];
    const shared = { target: "activities", required: norm.params.cadence };
    if (activities === undefined) return [missingFacts(facts, shared)];

    const what = activityNames[norm.params.activity];
    const { answers, others } = answersTo(norm, activities);
    const listed = answers
      .filter(({ on }) => on <= context.asOf)
      .map((answer) => withCoverage(norm, answer, what));
    const counted = listed.filter(({ partial }) => partial === undefined);
    const sure = counted.filter(({ unclear }) => unclear === undefined);
    const verdict = verdictOn(norm, listed, sure, context);
    const best = verdictOn(norm, listed, counted, context);
    if (best.state !== verdict.state) {
      const missing = counted.flatMap(({ unclear }) => unclear ?? []);
      return [missingFacts(missing, shared)];
    }
    // A list that starts after the day in question tells nothing about the time before it.
    if (verdict.state === "broken" && listed.length === 0 && answers.length > 0) {
      return [missingFacts(facts, shared)];
    }
    // Of two broken verdicts the milder one is certain.
    const certain = best.state === "broken" ? best : verdict;
    const actual = counted.map(({ on }) => on);
    const advisories = listed.flatMap(({ advisories: each = [] }) => each);
    const outcome = cadenceOutcome(certain, what, { facts, actual, advisories, ...shared });
    if (outcome.state === "compliant") return [outcome];
    const notes = [...others, ...listed.flatMap(({ partial = [] }) => partial)];
    return [{ ...outcome, reasons: [...outcome.reasons, ...notes] }];
  },
};

interface CoveredAnswer extends Answer {
  /** What it left out of the contents that the norm prints. */
  readonly partial?: readonly Reason[];
  readonly advisories?: readonly Reason[];
}

function withCoverage(
  norm: NormOf<"activity-cadence">,
  answer: Answer,
  what: LocalizedText,
): CoveredAnswer {
  const covered = judgeCovered(norm, [answer], what);
  if (covered === undefined) return answer;
  const { state, reasons, advisories = [] } = covered;
  switch (state) {
    case "violated":
      return { ...answer, advisories, partial: reasons };
    case "indeterminate":
      return { ...answer, unclear: answer.unclear ?? `${answer.path}.contents` };
    default:
      return { ...answer, advisories };
  }
}

function verdictOn(
  { params }: NormOf<"activity-cadence">,
  [first]: readonly Answer[],
  counted: readonly Answer[],
  context: JudgementContext,
): CadenceVerdict {
  const done = counted.map(({ on }) => on);
  const times = { done, ...(first === undefined ? {} : { listedFrom: first.on }) };
  return judgeCadence(params.cadence, times, context);
}
