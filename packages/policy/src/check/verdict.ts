import type { Finding } from "@ttthdl/core";
import { isMeasurement, requireList, requireObject } from "@ttthdl/core/internal";

/** What a run came to as a whole; see {@link verdictOf}. */
export type VerdictKind = "failed" | "violated" | "not-measured" | "open" | "passed";

/** The verdict on a run, and how many findings it rests on (0 for `not-measured` and `passed`). */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly count: number;
  /** How many of them nobody can answer, because what the text says there is not at hand; given for `open`. */
  readonly unanswerable?: number;
}

/** Whether a finding is a breach that no waiver covers. */
export function isBreach({ state, waiver }: Finding): boolean {
  return state === "violated" && waiver === undefined;
}

/** Whether nobody can answer a finding: what the text says there is not at hand. */
export function isUnanswerable({ state, reasons }: Finding): boolean {
  return state === "manual" && reasons.some(({ code }) => code === "not-encoded");
}

/** Whether a finding waits for somebody: facts are missing or evidence is wanted. */
function isOpen({ state }: Finding): boolean {
  return state === "indeterminate" || state === "manual";
}

/**
 * The verdict on findings, the first that fits: `failed` when an evaluator failed, `violated` when a breach is not
 * waived, `not-measured` when nothing was measured (an attestation is no measurement), `open` when facts or evidence
 * are missing, `passed` otherwise.
 *
 * @example
 * ```ts
 * import { check, verdictOf } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * const { findings } = check({}, { regulations: [regulation], asOf: "2026-11-22" });
 * verdictOf(findings) // => { kind: "not-measured", count: 0 }
 * ```
 */
export function verdictOf(findings: readonly Finding[]): Verdict {
  requireList(findings, "findings");
  for (const [index, each] of findings.entries()) requireObject(each, `findings[${index}]`);
  const count = (test: (finding: Finding) => boolean): number => findings.filter(test).length;
  const failed = count(({ state }) => state === "error");
  if (failed > 0) return { kind: "failed", count: failed };
  const violated = count(isBreach);
  if (violated > 0) return { kind: "violated", count: violated };
  if (!findings.some(isMeasurement)) return { kind: "not-measured", count: 0 };
  const open = count(isOpen);
  const unanswerable = count(isUnanswerable);
  return open > 0 ? { kind: "open", count: open, unanswerable } : { kind: "passed", count: 0 };
}
