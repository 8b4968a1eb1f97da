import type { Reason } from "@ttthdl/core";
import { missingFacts, type Outcome, type OutcomeDetails } from "../outcome.js";

/**
 * Judges a fact that is either so or not.
 *
 * @param path - Where the fact stands in the profile.
 * @param fine - What to say when it is so.
 * @param breach - What to say when it is not.
 * @param details - What else the outcome tells. Taken along here: to copy an outcome that is made takes longer
 * than all the rest.
 */
export function judgeFlag(
  flag: boolean | undefined,
  path: string,
  fine: Reason,
  breach: Reason,
  details: Pick<OutcomeDetails, "target" | "actual" | "required"> = {},
): Outcome {
  if (flag === undefined) return missingFacts([path], details);
  return flag
    ? { state: "compliant", facts: [path], reasons: [fine], ...details }
    : { state: "violated", facts: [path], reasons: [breach], ...details };
}
