import type { CharacterClass } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import { judgePolicies } from "../shared/password-policies.js";
import type { PasswordClassesBreaches, PasswordClassesNotes } from "./words.js";

/** The classes of characters that a password must contain (reading P2). */
export interface PasswordClassesParams {
  readonly contains: readonly CharacterClass[];
}

const because: ReasonMaker<PasswordClassesNotes & PasswordClassesBreaches> = makeReason;

/** Decides whether a password policy demands every class of characters that the norm names (reading P2). */
export const passwordClasses: Evaluator<PasswordClassesParams> = {
  facts: [
    "passwordPolicy[].requiredClasses",
    "passwordPolicy[].accountClasses",
    "passwordPolicy[].scope",
    "passwordPolicy[].population",
    "passwordPolicy[].exempt",
  ],
  judge: (norm, profile) =>
    judgePolicies(norm, profile, "requiredClasses", ({ policy, target, classes }) => {
      const path = `${target}.requiredClasses`;
      const demanded = policy.requiredClasses;
      if (demanded === undefined) return missingFacts([path], { target });

      const missing = norm.params.contains.filter((name) => !demanded.includes(name));
      const shared = { target, facts: [path], actual: demanded, required: norm.params.contains };
      return missing.length === 0
        ? {
            state: "compliant",
            reasons: [because("policy-demands-classes", { classes })],
            ...shared,
          }
        : {
            state: "violated",
            reasons: [because("policy-lacks-classes", { missing, classes })],
            distance: { amount: missing.length, unit: "character-class" },
            ...shared,
          };
    }),
};
