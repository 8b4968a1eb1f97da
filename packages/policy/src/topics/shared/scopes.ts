import {
  type Account,
  type AccountScope,
  accountScopes,
  type NormBase,
  type Reason,
} from "@ttthdl/core";
import { makeReason, type Outcome, type ReasonMaker } from "../outcome.js";
import type { CommonNotes } from "./messages.js";

const common: ReasonMaker<CommonNotes> = makeReason;

type BoundNorm = Pick<NormBase, "appliesTo">;

/** Something that may state what it is for: a policy, a setting, an account. */
interface Scoped {
  readonly scope?: AccountScope;
}

/** Whether a norm speaks about something of this scope; a scope that nobody states counts as in scope. */
export function coversScope({ appliesTo }: BoundNorm, { scope }: Scoped): boolean {
  return scope === undefined || (appliesTo?.scopes?.includes(scope) ?? true);
}

/** The scopes that a norm speaks about and none of these settings states. */
export function unstatedScopes(
  { appliesTo }: BoundNorm,
  settings: readonly Scoped[],
): readonly AccountScope[] {
  if (settings.some(({ scope }) => scope === undefined)) return [];
  const stated = settings.map(({ scope }) => scope);
  return (appliesTo?.scopes ?? accountScopes).filter((scope) => !stated.includes(scope));
}

/** Of the unstated scopes, those that accounts which still exist show (reading P11). */
export function scopesOfAccounts(
  unstated: readonly AccountScope[],
  accounts: readonly Account[] = [],
): readonly AccountScope[] {
  const existing = accounts.filter(({ status }) => status !== "removed");
  return unstated.filter((scope) => existing.some((account) => account.scope === scope));
}

/** A setting that complies says nothing about scopes that nobody states (reading P11). */
export function scopeAdvisories(unstated: readonly AccountScope[]): readonly Reason[] {
  return unstated.length === 0 ? [] : [common("scopes-not-stated", { scopes: unstated })];
}

/** An outcome that complies, with these advisories added. */
export function advised(outcome: Outcome, advisories: readonly Reason[]): Outcome {
  if (outcome.state !== "compliant" || advisories.length === 0) return outcome;
  return { ...outcome, advisories: [...(outcome.advisories ?? []), ...advisories] };
}
