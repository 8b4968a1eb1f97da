import type { Period } from "@ttthdl/core";

/** Successful runs on local dates at most so far apart (reading B1). */
export interface BackupFrequencyParams {
  readonly every: { readonly atMost: Period<"day" | "week"> };
}
