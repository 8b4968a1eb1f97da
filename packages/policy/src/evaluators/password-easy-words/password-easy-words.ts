import type { Evaluator } from "../evaluator.js";
import { makeReason, missingFacts, type ReasonMaker } from "../outcome.js";
import { judgePolicies } from "../shared/password-policies.js";
import type { PasswordEasyWordsBreaches, PasswordEasyWordsNotes } from "./messages.js";

const because: ReasonMaker<PasswordEasyWordsNotes & PasswordEasyWordsBreaches> = makeReason;

/** Decides whether a password policy keeps personal facts out of passwords (reading P3). */
export const passwordEasyWords: Evaluator<"password-easy-words"> = {
  facts: [
    "passwordPolicy[].forbidsPersonalInfo",
    "passwordPolicy[].accountClasses",
    "passwordPolicy[].scope",
  ],
  judge: (norm, profile) =>
    judgePolicies(norm, profile, "forbidsPersonalInfo", ({ policy, target, classes }) => {
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
