import { makeReason, type Outcome, type ReasonMaker } from "../outcome.js";
import type { PasswordLengthParams } from "./password-length.js";
import type { PasswordLengthBreaches, PasswordLengthNotes } from "./words.js";

const because: ReasonMaker<PasswordLengthNotes & PasswordLengthBreaches> = makeReason;

/** Decides whether a password has enough characters; exactly enough complies (reading P1). */
export function judgeLength({ characters }: PasswordLengthParams, length: number): Outcome {
  const data = { actual: length, required: characters.atLeast };
  return length >= characters.atLeast
    ? {
        state: "compliant",
        reasons: [because("long-enough", data)],
        actual: length,
        required: characters,
      }
    : {
        state: "violated",
        reasons: [because("too-short", data)],
        actual: length,
        required: characters,
        distance: { amount: characters.atLeast - length, unit: "character" },
      };
}
