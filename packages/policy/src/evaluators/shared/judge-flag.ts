import type { Reason } from "@ttthdl/core";
import { missingFacts, type Outcome } from "../outcome.js";

/**
 * Judges a fact that is either so or not.
 *
 * @param path - Where the fact stands in the profile.
 * @param fine - What to say when it is so.
 * @param breach - What to say when it is not.
 */
export function judgeFlag(
  flag: boolean | undefined,
  path: string,
  fine: Reason,
  breach: Reason,
): Outcome {
  if (flag === undefined) return missingFacts([path]);
  return flag
    ? { state: "compliant", facts: [path], reasons: [fine] }
    : { state: "violated", facts: [path], reasons: [breach] };
}
