import type {
  AccountClass,
  AccountScope,
  NormBase,
  PasswordPolicy,
  SystemProfile,
} from "@ttthdl/core";
import { accountClasses } from "@ttthdl/core";
import { missingFacts, notApplicable, type Outcome } from "../outcome.js";
import { withExemptions } from "./exemptions.js";
import {
  heldClasses,
  mayExist,
  outsidePopulation,
  populationReason,
  shownClasses,
} from "./population.js";
import {
  advised,
  coversScope,
  scopeAdvisories,
  scopesOfAccounts,
  unstatedScopes,
} from "./scopes.js";

/** A policy that a norm speaks about, and the classes for which it does. */
export interface JudgedPolicy {
  readonly policy: PasswordPolicy;
  /** `passwordPolicy[0]` */
  readonly target: string;
  readonly classes: readonly AccountClass[];
}

/**
 * Runs a judgement over the password policies that a norm speaks about. What the profile leaves out is
 * said: no policy at all, a class or a scope that no policy covers, policies that are all of another scope,
 * accounts that a policy leaves out (reading L9), classes that are stated not to exist (reading P13).
 *
 * @param field - The fact that the judgement needs, for the missing paths.
 */
export function judgePolicies(
  norm: NormBase,
  profile: SystemProfile,
  field: keyof PasswordPolicy,
  judge: (judged: JudgedPolicy) => Outcome,
): readonly Outcome[] {
  const policies = profile.passwordPolicy ?? [];
  if (policies.length === 0) return [missingFacts([`passwordPolicy[].${field}`])];

  const outside = outsidePopulation(norm, profile);
  if (outside !== undefined) {
    return [{ state: "not-applicable", facts: ["accountClasses"], reasons: [outside] }];
  }
  const named = norm.appliesTo?.accountClasses ?? accountClasses;
  const held = heldClasses(profile);
  const bound = held === undefined ? named : named.filter((name) => held.includes(name));
  const areScoped = policies.some(({ scope }) => scope !== undefined);
  const inScope = areScoped ? policies.filter((policy) => coversScope(norm, policy)) : policies;
  const outcomes: Outcome[] = [];
  if (inScope.length === 0) {
    const facts = ["passwordPolicy[].scope"];
    outcomes.push(notApplicable("scope", { target: "passwordPolicy", facts }));
  }

  const covered: AccountClass[] = [];
  for (const [index, policy] of policies.entries()) {
    if (!inScope.includes(policy)) continue;
    const target = `passwordPolicy[${index}]`;
    const { population } = policy;
    if (population !== undefined && !bound.some((name) => mayExist(policy, name))) {
      const reasons = [populationReason(population)];
      const facts = [`${target}.population`];
      outcomes.push({ state: "not-applicable", target, facts, reasons });
      continue;
    }
    const classes = boundClasses(policy, bound, inScope);
    if (classes.length === 0) continue;
    covered.push(...classes);
    const existing = (held ?? accountClasses).filter((name) => mayExist(policy, name));
    const outcome = judge({ policy, target, classes });
    const advisories = areScoped
      ? scopeAdvisories(unstatedScopes(norm, policiesOf(classes, inScope)))
      : [];
    const narrowed = named.some((name) => !existing.includes(name));
    const ofPolicy = existing.filter((name) => policy.accountClasses?.includes(name) ?? true);
    const whole = withExemptions(outcome, policy, target, classes, ofPolicy);
    outcomes.push(
      advised(whole, narrowed ? [...advisories, populationReason(existing)] : advisories),
    );
  }

  const classes = uncoveredClasses(bound, covered).filter((name) =>
    mayBeUncovered(name, profile, inScope),
  );
  const scopes = areScoped ? uncoveredScopes(norm, profile, bound, inScope) : [];
  if (classes.length + scopes.length > 0) {
    const ofClasses = classes.map((name) => `passwordPolicy[accountClasses=${name}].${field}`);
    const ofScopes = scopes.map((name) => `passwordPolicy[scope=${name}].${field}`);
    outcomes.push(missingFacts([...ofClasses, ...ofScopes]));
  }
  return outcomes;
}

/**
 * Top administrators and service accounts go with the administrators' policy unless they have their own
 * (reading P12).
 */
function boundClasses(
  policy: PasswordPolicy,
  bound: readonly AccountClass[],
  all: readonly PasswordPolicy[],
): readonly AccountClass[] {
  const stated = policy.accountClasses;
  const existing = bound.filter((name) => mayExist(policy, name));
  if (stated === undefined) return existing;
  const follows = (name: AccountClass): boolean =>
    isAdministration(name) &&
    stated.includes("administrator") &&
    !all.some((other) => other.accountClasses?.includes(name));
  return existing.filter((name) => stated.includes(name) || follows(name));
}

function isAdministration(name: AccountClass): boolean {
  return name === "top-administrator" || name === "service";
}

function policiesOf(
  classes: readonly AccountClass[],
  all: readonly PasswordPolicy[],
): readonly PasswordPolicy[] {
  return all.filter((policy) => boundClasses(policy, classes, all).length > 0);
}

/** Whether a class without a policy is missed: not where every policy states what exists, and this does not (P13). */
function mayBeUncovered(
  name: AccountClass,
  profile: SystemProfile,
  inScope: readonly PasswordPolicy[],
): boolean {
  return (
    inScope.some((policy) => mayExist(policy, name)) ||
    (inScope.length > 0 && shownClasses(profile).includes(name))
  );
}

/** Where administrators are bound too, their missing policy stands for all that follow it. */
function uncoveredClasses(
  bound: readonly AccountClass[],
  covered: readonly AccountClass[],
): readonly AccountClass[] {
  return bound.filter(
    (name) =>
      !covered.includes(name) && !(isAdministration(name) && bound.includes("administrator")),
  );
}

/** Scopes that accounts of a bound class have and no policy of their class covers (reading P11). */
function uncoveredScopes(
  norm: NormBase,
  { accounts = [] }: SystemProfile,
  bound: readonly AccountClass[],
  inScope: readonly PasswordPolicy[],
): readonly AccountScope[] {
  const scopes = bound.flatMap((name) => {
    const ofClass = accounts.filter((account) => (account.class ?? name) === name);
    return scopesOfAccounts(unstatedScopes(norm, policiesOf([name], inScope)), ofClass);
  });
  return [...new Set(scopes)];
}
