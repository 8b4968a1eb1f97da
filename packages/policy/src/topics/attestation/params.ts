import type { LocalizedText, Period, Role } from "@ttthdl/core";

/** What no machine can measure: the evidence an inspector would ask for, who answers for it, for how long. */
export interface AttestationParams {
  readonly evidence: readonly LocalizedText[];
  /** Roles any of which may attest. */
  readonly attesters: readonly Role[];
  /** How long an attestation holds from the day it was given (reading A1). */
  readonly holds: Period<"day" | "month" | "year">;
}
