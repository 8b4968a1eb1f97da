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
  const inScope = policies.filter((policy) => coversScope(norm, policy));
  if (inScope.length === 0) {
    return [
      notApplicable("scope", { target: "passwordPolicy", facts: ["passwordPolicy[].scope"] }),
    ];
  }

  const covered = new Set<AccountClass>();
  const outcomes: Outcome[] = [];
  policies.forEach((policy, index) => {
    const classes = inScope.includes(policy) ? boundClasses(policy, bound, inScope) : [];
    if (classes.length === 0) return;
    for (const name of classes) covered.add(name);
    outcomes.push(judge({ policy, target: `passwordPolicy[${index}]`, classes }));
  });
  // Where administrators are bound too, their missing policy stands for all that follow it.
  const stated = (name: AccountClass): boolean =>
    covered.has(name) || (isAdministration(name) && bound.includes("administrator"));
  const uncovered = bound.filter((name) => !stated(name));
  if (uncovered.length > 0) {
    const paths = uncovered.map((name) => `passwordPolicy[accountClasses=${name}].${field}`);
    outcomes.push(missingFacts(paths));
  }
  return outcomes;
}

function coversScope({ appliesTo }: NormOf<Topic>, { scope }: PasswordPolicy): boolean {
  return scope === undefined || (appliesTo?.scopes?.includes(scope) ?? true);
}

/** Top administrators and service accounts go with the administrators' policy unless they have their own. */
function boundClasses(
  policy: PasswordPolicy,
  bound: readonly AccountClass[],
  all: readonly PasswordPolicy[],
): readonly AccountClass[] {
  const stated = policy.accountClasses ?? accountClasses;
  const follows = (name: AccountClass): boolean =>
    isAdministration(name) &&
    stated.includes("administrator") &&
    !all.some((other) => other.accountClasses?.includes(name));
  return bound.filter((name) => stated.includes(name) || follows(name));
}

function isAdministration(name: AccountClass): boolean {
  return name === "top-administrator" || name === "service";
}
