import type { Period } from "@ttthdl/core";

/** When an account is locked and what ends the lock (readings L1 to L4). */
export interface LockoutParams {
  /** The failure of this number locks. */
  readonly threshold: { readonly atMost: number };
  readonly counting: {
    /** A success in between clears the count. */
    readonly consecutive: true;
    /** Sliding, both ends included; left out where the text knows no window. */
    readonly window?: Period<"minute">;
  };
  readonly release: { readonly after: Period<"minute"> } | "owner-request";
}
