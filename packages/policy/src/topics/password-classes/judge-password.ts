import { makeReason, type Outcome, type ReasonMaker } from "../outcome.js";
import { classBit } from "../shared/characters.js";
import type { PasswordClassesParams } from "./password-classes.js";
import type { PasswordClassesBreaches, PasswordClassesNotes } from "./words.js";

const because: ReasonMaker<PasswordClassesNotes & PasswordClassesBreaches> = makeReason;

/**
 * Decides whether a password has a character of every class that the norm names (reading P2).
 *
 * @param classes - The classes that occur, as a set of {@link classBit}.
 */
export function judgeClasses({ contains }: PasswordClassesParams, classes: number): Outcome {
  const missing = contains.filter((name) => (classes & classBit[name]) === 0);
  return missing.length === 0
    ? { state: "compliant", reasons: [because("has-classes", {})], required: contains }
    : {
        state: "violated",
        reasons: [because("lacks-classes", { missing })],
        required: contains,
        distance: { amount: missing.length, unit: "character-class" },
      };
}
