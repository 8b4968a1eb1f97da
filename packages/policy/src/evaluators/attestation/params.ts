import type { LocalizedText, Role } from "@ttthdl/core";

/** What no machine can measure: the evidence an inspector would ask for. */
export interface AttestationParams {
  readonly evidence: readonly LocalizedText[];
  readonly attester: Role;
}
