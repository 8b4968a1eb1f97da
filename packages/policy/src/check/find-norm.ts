import type { Norm, Regulation } from "../topics.js";

/**
 * The norm of an id, among these regulations; `undefined` for an id that none of them has.
 *
 * @example
 * ```ts
 * import { findNorm } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * findNorm([regulation], "bac-kan-11-2023/power")?.topic // => "power"
 * ```
 */
export function findNorm(regulations: readonly Regulation[], rule: string): Norm | undefined {
  for (const { norms } of regulations) {
    const found = norms.find(({ id }) => id === rule);
    if (found !== undefined) return found;
  }
  return undefined;
}
