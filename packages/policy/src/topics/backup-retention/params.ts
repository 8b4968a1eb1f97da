import type { Period } from "@ttthdl/core";

/** How long a backup is kept at least (reading B3). */
export interface BackupRetentionParams {
  readonly retention: { readonly atLeast: Period<"month"> };
}
