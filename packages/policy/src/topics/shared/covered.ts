import type { LocalizedText, NormBase, Reason } from "@ttthdl/core";
import type { Outcome } from "../outcome.js";
import type { Answer } from "./activities.js";
import { judgeMembers } from "./members.js";

/**
 * Decides whether activities covered, taken together, every content that a norm prints as a member;
 * `undefined` where it prints none. Contents that nobody states could be anything (reading G1).
 */
export function judgeCovered(
  norm: Pick<NormBase, "id" | "members">,
  answers: readonly Answer[],
  what: LocalizedText,
): Outcome | undefined {
  const demanded = (norm.members ?? []).filter(({ open }) => open !== true);
  if (demanded.length === 0) return undefined;

  const stated = new Set(answers.flatMap(({ contents = [] }) => contents));
  const silent = answers.find(({ contents }) => contents === undefined);
  const { path = "activities" } = silent ?? answers[0] ?? {};
  const isTold = silent === undefined || demanded.every(({ id }) => stated.has(id));
  const place = { path: `${path}.contents`, target: "activities", what };
  return judgeMembers(norm, isTold ? [...stated] : undefined, place);
}

/** An activity and what is known of its contents. */
export interface CoveredAnswer extends Answer {
  /** What it left out of the contents that the norm prints. */
  readonly partial?: readonly Reason[];
  readonly advisories?: readonly Reason[];
}

/** Tells whether one activity covered every content that a norm prints, where it prints any (reading G14). */
export function withCoverage(
  norm: Pick<NormBase, "id" | "members">,
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
