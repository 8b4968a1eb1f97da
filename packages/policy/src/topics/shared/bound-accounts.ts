import {
  type Account,
  type AccountClass,
  accountClasses,
  type NormBase,
  type SystemProfile,
} from "@ttthdl/core";
import { missingFacts, notApplicable, type Outcome } from "../outcome.js";
import { coversScope } from "./scopes.js";

/**
 * Runs a judgement over the accounts that a norm binds. A class or a scope that nobody states may be a
 * bound one. A list without a single account tells nothing about accounts.
 *
 * @param exempt - Classes that a norm without classes does not bind.
 */
export function judgeBoundAccounts(
  { appliesTo = {} }: Pick<NormBase, "appliesTo">,
  { accounts = [] }: SystemProfile,
  judge: (bound: readonly Account[]) => readonly Outcome[],
  exempt: readonly AccountClass[] = [],
): readonly Outcome[] {
  const target = "accounts";
  if (accounts.length === 0) return [missingFacts(["accounts"], { target })];

  const classes = appliesTo.accountClasses ?? accountClasses;
  const ofClass = accounts.filter(
    ({ class: name }) => name === undefined || (classes.includes(name) && !exempt.includes(name)),
  );
  if (ofClass.length === 0) {
    return [notApplicable("account-class", { target, facts: ["accounts[].class"] })];
  }
  const inScope = ofClass.filter((account) => coversScope({ appliesTo }, account));
  return inScope.length === 0
    ? [notApplicable("scope", { target, facts: ["accounts[].scope"] })]
    : judge(inScope);
}
