import type { Finding, LocalizedText } from "@ttthdl/core";

/** What an inspector would ask to see, where a finding says nothing else; empty for every other finding. */
export function evidenceWanted({ state, reasons }: Finding): readonly LocalizedText[] {
  const [reason] = reasons;
  if (state !== "manual" || reason?.code !== "evidence-wanted") return [];
  return reason.data["evidence"] as unknown as readonly LocalizedText[];
}
