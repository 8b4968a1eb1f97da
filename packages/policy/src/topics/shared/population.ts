import {
  type AccountClass,
  accountClasses,
  type ExemptAccount,
  type LockoutSetting,
  type NormBase,
  type PasswordPolicy,
  type Reason,
  type SystemProfile,
} from "@ttthdl/core";
import { makeReason, type ReasonMaker } from "../outcome.js";
import type { CommonNotes } from "./messages.js";

const common: ReasonMaker<CommonNotes> = makeReason;

/**
 * The classes of accounts that a subject is stated to hold, and those that it shows all the same; `undefined` where
 * nothing is stated (reading P13).
 */
export function heldClasses(profile: SystemProfile): readonly AccountClass[] | undefined {
  const { accountClasses: stated = [] } = profile;
  if (stated.length === 0) return undefined;
  const shown = shownClasses(profile);
  return accountClasses.filter((name) => stated.includes(name) || shown.includes(name));
}

/** Why a norm about certain classes does not speak about a subject: it is stated to hold none of them. */
export function outsidePopulation(
  { appliesTo }: Pick<NormBase, "appliesTo">,
  profile: SystemProfile,
): Reason | undefined {
  const bound = appliesTo?.accountClasses;
  const held = heldClasses(profile);
  if (bound === undefined || held === undefined) return undefined;
  return bound.some((name) => held.includes(name)) ? undefined : populationReason(held);
}

/** The classes that a profile shows: those of accounts that still exist, and of accounts that a setting leaves out. */
export function shownClasses({
  accounts = [],
  passwordPolicy = [],
  lockout = [],
}: SystemProfile): readonly AccountClass[] {
  const existing = accounts.filter(({ status }) => status !== "removed");
  const settings = [passwordPolicy, lockout].flat();
  return [...existing, ...settings.flatMap(namedExemptions)].flatMap(
    ({ class: name }) => name ?? [],
  );
}

function namedExemptions({
  exempt = [],
}: PasswordPolicy | LockoutSetting): readonly ExemptAccount[] {
  return exempt === "unknown" ? [] : exempt;
}

/** Whether a class can exist where a policy applies; a policy that names a class shows that it does. */
export function mayExist(policy: PasswordPolicy, name: AccountClass): boolean {
  const { population, accountClasses: covered = [] } = policy;
  return (
    population === undefined ||
    population.includes(name) ||
    covered.includes(name) ||
    namedExemptions(policy).some((account) => account.class === name)
  );
}

/** Says that other classes are left out because somebody states that there are none. */
export function populationReason(classes: readonly AccountClass[]): Reason {
  return common("population", { classes });
}
