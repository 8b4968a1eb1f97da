import type { Regulation } from "../norm.js";
import { findNorm } from "./find-norm.js";

/**
 * Whether an id is that of a rule that asks for a report, among these regulations. A report sent under another
 * id counts for nothing.
 *
 * @example
 * ```ts
 * import { asksForReport } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/ben-tre-18-2018";
 * asksForReport([regulation], "ben-tre-18-2018/usage-report") // => true
 * asksForReport([regulation], "ben-tre-18-2018/usage-rapport") // => false
 * ```
 */
export function asksForReport(regulations: readonly Regulation[], duty: string): boolean {
  const norm = findNorm(regulations, duty)?.norm;
  return norm !== undefined && norm.encoded !== false && norm.topic === "report-schedule";
}
