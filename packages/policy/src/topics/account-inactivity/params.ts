import type { Period } from "@ttthdl/core";

/** When an account must be suspended (reading L5). */
export interface AccountInactivityParams {
  /** On the day on which this much time without activity is reached. */
  readonly suspendAfter: Period<"day">;
  /** Also when its registration has run out. */
  readonly suspendExpired: boolean;
}
