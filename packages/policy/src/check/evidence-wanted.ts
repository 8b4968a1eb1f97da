import type { Finding, LocalizedText } from "@ttthdl/core";

/**
 * What an inspector would ask to see, where a finding says nothing else; empty for every other finding.
 *
 * @example
 * ```ts
 * import { check, evidenceWanted } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * const { findings } = check({}, { regulations: [regulation], asOf: "2026-11-22" });
 * const attested = findings.find(({ topic }) => topic === "attestation");
 * attested !== undefined && evidenceWanted(attested).length > 0 // => true
 * ```
 */
export function evidenceWanted({ state, reasons }: Finding): readonly LocalizedText[] {
  const [reason] = reasons;
  if (state !== "manual" || reason?.code !== "evidence-wanted") return [];
  return reason.data["evidence"] as unknown as readonly LocalizedText[];
}
