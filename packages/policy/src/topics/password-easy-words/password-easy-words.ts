import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, notApplicable, type ReasonMaker } from "../outcome.js";
import { judgePolicies } from "../shared/password-policies.js";
import type { PasswordEasyWordsBreaches, PasswordEasyWordsNotes } from "./words.js";

/** Kinds of personal facts that make a word easy to guess (reading P3). */
export type EasyWordKind = "name" | "birth-date" | "phone";

/** What a password must not contain. */
export interface PasswordEasyWordsParams {
  readonly kinds: readonly EasyWordKind[];
}

const because: ReasonMaker<PasswordEasyWordsNotes & PasswordEasyWordsBreaches> = makeReason;

/** Decides whether a password policy keeps personal facts out of passwords (readings P3 and P10). */
export const passwordEasyWords: Evaluator<PasswordEasyWordsParams> = {
  facts: [
    "passwordPolicy[].forbidsPersonalInfo",
    "passwordPolicy[].accountClasses",
    "passwordPolicy[].scope",
    "passwordPolicy[].population",
    "passwordPolicy[].exempt",
  ],
  judge: (norm, profile) =>
    judgePolicies(norm, profile, "forbidsPersonalInfo", ({ policy, target, ...bound }) => {
      const classes = bound.classes.filter((name) => name !== "service");
      if (classes.length === 0) return notApplicable("no-person", { target });

      const path = `${target}.forbidsPersonalInfo`;
      const forbids = policy.forbidsPersonalInfo;
      if (forbids === undefined) return missingFacts([path], { target });

      const shared = { target, facts: [path], actual: forbids, required: true };
      return forbids
        ? {
            state: "compliant",
            reasons: [because("policy-forbids-personal-info", { classes })],
            ...shared,
          }
        : {
            state: "violated",
            reasons: [because("policy-allows-personal-info", { classes })],
            ...shared,
          };
    }),
};
