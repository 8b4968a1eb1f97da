import type { LocalizedText, NormBase } from "@ttthdl/core";
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
