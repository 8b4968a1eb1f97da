import type { AccountClass, PasswordPolicy, SystemProfile } from "@ttthdl/core";
import { accountClasses } from "@ttthdl/core";
import type { NormOf, Topic } from "../../topics.js";
import { missingFacts, notApplicable, type Outcome } from "../outcome.js";

/** A policy that a norm speaks about, and the classes for which it does. */
export interface JudgedPolicy {
  readonly policy: PasswordPolicy;
  /** `passwordPolicy[0]` */
  readonly target: string;
  readonly classes: readonly AccountClass[];
}

/**
 * Runs a judgement over the password policies that a norm speaks about. What the profile leaves out is
 * said: no policy at all, a class that no policy covers, policies that are all of another scope.
 *
 * @param field - The fact that the judgement needs, for the missing paths.
 */
export function judgePolicies(
  norm: NormOf<Topic>,
  profile: SystemProfile,
  field: keyof PasswordPolicy,
  judge: (judged: JudgedPolicy) => Outcome,
): readonly Outcome[] {
  const policies = profile.passwordPolicy ?? [];
  if (policies.length === 0) return [missingFacts([`passwordPolicy[].${field}`])];

  const bound = norm.appliesTo?.accountClasses ?? accountClasses;
  const scopes = norm.appliesTo?.scopes;
  const inScope = policies
    .map((policy, index) => ({ policy, target: `passwordPolicy[${index}]` }))
    .filter(({ policy }) => policy.scope === undefined || (scopes?.includes(policy.scope) ?? true));
  if (inScope.length === 0) {
    return [
      notApplicable("scope", { target: "passwordPolicy", facts: ["passwordPolicy[].scope"] }),
    ];
  }

  const judged = inScope
    .map((entry) => ({ ...entry, classes: boundClasses(entry.policy, bound, policies) }))
    .filter(({ classes }) => classes.length > 0);
  const covered = new Set(judged.flatMap(({ classes }) => classes));
  const uncovered = bound.filter((name) => !covered.has(name) && !isAdministration(name));
  return [
    ...judged.map(judge),
    ...(uncovered.length === 0
      ? []
      : [missingFacts(uncovered.map((name) => `passwordPolicy[accountClasses=${name}].${field}`))]),
  ];
}

/** Top administrators and service accounts go with the administrators' policy unless they have their own. */
function boundClasses(
  policy: PasswordPolicy,
  bound: readonly AccountClass[],
  all: readonly PasswordPolicy[],
): readonly AccountClass[] {
  const stated = policy.accountClasses ?? accountClasses;
  const followers = stated.includes("administrator")
    ? (["top-administrator", "service"] as const).filter(
        (name) => !all.some((other) => other.accountClasses?.includes(name)),
      )
    : [];
  return bound.filter((name) => stated.includes(name) || followers.some((other) => other === name));
}

function isAdministration(name: AccountClass): boolean {
  return name === "top-administrator" || name === "service";
}
