import type { LocalizedText, Period, Role } from "@ttthdl/core";

/** What no machine can measure: the evidence an inspector would ask for, who answers for it, for how long. */
export interface AttestationParams {
  readonly evidence: readonly LocalizedText[];
  /** Roles any of which may attest; left out: those whom the norm binds. */
  readonly attesters?: readonly Role[];
  /** How long an attestation holds from the day it was given; left out: as reading A1 has it. */
  readonly holds?: Period<"day" | "month" | "year">;
}
