import type { Norm, Regulation } from "../norm.js";
import { isIdOf } from "../rule-ids.js";
import { requireRegulations } from "./require-regulation.js";

/** A norm, and the regulation that prints it. */
export interface FoundNorm {
  readonly regulation: Regulation;
  readonly norm: Norm;
}

/**
 * The norm of an id, among these regulations; `undefined` for an id that none of them has. The id of a rule that a norm
 * replaced finds that norm.
 *
 * @example
 * ```ts
 * import { findNorm } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * findNorm([regulation], "bac-kan-11-2023/power")?.norm.topic // => "power"
 * ```
 */
export function findNorm(regulations: readonly Regulation[], rule: string): FoundNorm | undefined {
  requireRegulations(regulations);
  for (const regulation of regulations) {
    const norm = regulation.norms.find((each) => isIdOf(each, rule));
    if (norm !== undefined) return { regulation, norm };
  }
  return undefined;
}
