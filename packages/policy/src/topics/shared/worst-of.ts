import type { Reason } from "@ttthdl/core";
import type { Draft, Outcome, OutcomeDetails } from "../outcome.js";

type Shared = Pick<OutcomeDetails, "target" | "actual" | "required">;
type State = Outcome["state"];

/** Which aspect decides for the whole. */
const gravity: Readonly<Record<State, number>> = {
  violated: 5,
  indeterminate: 4,
  manual: 3,
  upcoming: 2,
  compliant: 1,
  "not-applicable": 0,
};

/**
 * Combines the aspects of one object into one outcome. The gravest state wins; the reasons, advisories
 * and facts of every aspect are kept in order, so nothing that is known is lost.
 */
export function worstOf(aspects: readonly [Outcome, ...Outcome[]], shared: Shared): Outcome {
  const facts: string[] = [];
  const reasons: Reason[] = [];
  const advisories: Reason[] = [];
  const missing: string[] = [];
  let worst = aspects[0];
  for (const aspect of aspects) {
    if (gravity[aspect.state] > gravity[worst.state]) worst = aspect;
    if (aspect.state === "indeterminate") missing.push(...aspect.missing);
    for (const fact of aspect.facts ?? NONE) facts.push(fact);
    for (const reason of aspect.reasons) reasons.push(reason);
    for (const advisory of aspect.advisories ?? NONE) addOnce(advisories, advisory);
  }
  const { target, actual, required } = shared;
  const combined: Draft<OutcomeDetails> = { state: worst.state, facts, reasons, advisories };
  if (worst.state === "violated") combined.advisories = advisories.filter(isNoPraise);
  if (worst.state === "violated" && worst.distance) combined.distance = worst.distance;
  if (worst.state === "upcoming") combined.on = worst.on;
  if (worst.state === "indeterminate") combined.missing = missing;
  if (target !== undefined) combined.target = target;
  if (actual !== undefined) combined.actual = actual;
  if (required !== undefined) combined.required = required;
  return combined as Outcome;
}

const NONE: readonly never[] = [];

function addOnce(advisories: Reason[], advisory: Reason): void {
  if (!advisories.some(({ code }) => code === advisory.code)) advisories.push(advisory);
}

/** "Stricter than the text" of one aspect would be read as being about the whole. */
function isNoPraise({ code }: Reason): boolean {
  return code !== "stricter-than-text";
}
