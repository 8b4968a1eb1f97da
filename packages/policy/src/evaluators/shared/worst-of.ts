import type { Reason } from "@ttthdl/core";
import type { Outcome, OutcomeDetails } from "../outcome.js";

type Shared = Pick<OutcomeDetails, "target" | "actual" | "required">;
type State = Outcome["state"];

/** The order in which one aspect decides for the whole. */
const gravest: readonly State[] = [
  "violated",
  "indeterminate",
  "manual",
  "upcoming",
  "compliant",
  "not-applicable",
];

/**
 * Combines the aspects of one object into one outcome. The gravest state wins; the reasons, advisories
 * and facts of every aspect are kept in order, so nothing that is known is lost.
 */
export function worstOf(aspects: readonly [Outcome, ...Outcome[]], shared: Shared): Outcome {
  const parts: Parts = { facts: [], reasons: [], advisories: [] };
  const missing: string[] = [];
  let worst = aspects[0];
  for (const aspect of aspects) {
    if (gravest.indexOf(aspect.state) < gravest.indexOf(worst.state)) worst = aspect;
    if (aspect.state === "indeterminate") missing.push(...aspect.missing);
    if (aspect.facts !== undefined) parts.facts.push(...aspect.facts);
    parts.reasons.push(...aspect.reasons);
    for (const advisory of aspect.advisories ?? []) addOnce(parts.advisories, advisory);
  }
  const known = worst.state === "indeterminate" ? { missing, ...parts } : parts;
  return Object.assign({}, worst, shared, known);
}

interface Parts {
  readonly facts: string[];
  readonly reasons: Reason[];
  readonly advisories: Reason[];
}

function addOnce(advisories: Reason[], advisory: Reason): void {
  if (!advisories.some(({ code }) => code === advisory.code)) advisories.push(advisory);
}
