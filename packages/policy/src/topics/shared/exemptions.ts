import type { AccountClass, ExemptAccount, ExemptAccounts, LocalizedText } from "@ttthdl/core";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { CommonBreaches, CommonNotes } from "./messages.js";
import { worstOf } from "./worst-of.js";

const because: ReasonMaker<CommonNotes & CommonBreaches> = makeReason;

/** A setting that may leave accounts out. */
interface Exempting {
  readonly exempt?: ExemptAccounts;
}

/**
 * Adds to a judgement what a setting leaves out: an account that the norm binds violates, one that may be bound
 * leaves it open (reading L9). A setting that states no exemption leaves nobody out.
 *
 * @param bound - The classes of accounts that the norm binds here.
 * @param existing - The classes that exist where the setting applies.
 */
export function withExemptions(
  outcome: Outcome,
  { exempt = [] }: Exempting,
  target: string,
  bound: readonly AccountClass[],
  existing: readonly AccountClass[],
): Outcome {
  if (outcome.state === "not-applicable") return outcome;
  const path = `${target}.exempt`;
  if (exempt === "unknown") return combine(outcome, exemptionsUnknown(path), target);
  const bindsAll = existing.every((name) => bound.includes(name));
  const left: LocalizedText[] = [];
  const open: string[] = [];
  for (const [index, account] of exempt.entries()) {
    if (account.class === undefined ? bindsAll : bound.includes(account.class)) {
      left.push(nameOf(account));
    } else if (account.class === undefined) open.push(`${path}[${index}].class`);
  }
  if (left.length > 0) {
    const reasons = [because("leaves-out-accounts", { who: left })];
    return combine(outcome, { state: "violated", facts: [path], reasons }, target);
  }
  return open.length > 0 ? combine(outcome, missingFacts(open), target) : outcome;
}

function exemptionsUnknown(path: string): Outcome {
  const reasons = [because("exemptions-unknown", {})];
  return { state: "indeterminate", missing: [path], facts: [path], reasons };
}

function combine(outcome: Outcome, exemption: Outcome, target: string): Outcome {
  const { actual, required } = outcome;
  return worstOf([outcome, exemption], {
    target,
    ...(actual !== undefined && { actual }),
    ...(required !== undefined && { required }),
  });
}

function nameOf({ who }: ExemptAccount): LocalizedText {
  return typeof who === "string" ? { vi: who, en: who } : { vi: who.vi, en: who.en };
}
