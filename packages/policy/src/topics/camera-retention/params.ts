import type { Period } from "@ttthdl/core";

/** How long camera footage is kept, and that cameras record without a break (reading B4). */
export interface CameraRetentionParams {
  readonly retention: { readonly atLeast: Period<"day"> };
  readonly continuous: true;
}
