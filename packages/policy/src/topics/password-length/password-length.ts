import type { Reason } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import type { CommonNotes } from "../shared/messages.js";
import { judgePolicies } from "../shared/password-policies.js";
import type { PasswordLengthBreaches, PasswordLengthNotes } from "./words.js";

/** At least so many characters; Unicode code points after NFC (reading P1). */
export interface PasswordLengthParams {
  readonly characters: { readonly atLeast: number };
}

const because: ReasonMaker<PasswordLengthNotes & PasswordLengthBreaches> = makeReason;
const common: ReasonMaker<CommonNotes> = makeReason;

/** A code point takes at most four bytes in UTF-8. */
const BYTES_PER_CHARACTER = 4;

/**
 * Decides whether a password policy demands enough characters. A minimum equal to the norm's complies.
 * A product that counts bytes proves N characters only from 4 N bytes (reading P1).
 */
export const passwordLength: Evaluator<PasswordLengthParams> = {
  facts: [
    "passwordPolicy[].minLength",
    "passwordPolicy[].accountClasses",
    "passwordPolicy[].scope",
    "passwordPolicy[].population",
    "passwordPolicy[].exempt",
  ],
  judge: (norm, profile) =>
    judgePolicies(norm, profile, "minLength", ({ policy, target, classes }) => {
      const path = `${target}.minLength`;
      const { minLength, lengthUnit = "character" } = policy;
      if (minLength === undefined) return missingFacts([path], { target });

      const required = norm.params.characters.atLeast;
      const actual =
        lengthUnit === "byte" ? Math.floor(minLength / BYTES_PER_CHARACTER) : minLength;
      const data = { actual, required, classes };
      const advisories: Reason[] = [];
      if (lengthUnit === "utf16") advisories.push(because("counts-utf16", {}));
      if (lengthUnit === "byte")
        advisories.push(because("counts-bytes", { bytes: minLength, proves: actual }));
      if (actual > required) advisories.push(common("stricter-than-text", {}));
      const shared = {
        target,
        facts: [path],
        actual,
        required: norm.params.characters,
        advisories,
      };
      return actual >= required
        ? { state: "compliant", reasons: [because("policy-long-enough", data)], ...shared }
        : {
            state: "violated",
            reasons: [because("policy-too-short", data)],
            distance: { amount: required - actual, unit: "character" },
            ...shared,
          };
    }),
};
