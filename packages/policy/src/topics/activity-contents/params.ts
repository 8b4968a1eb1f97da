import type { ActivityKind } from "@ttthdl/core";

/** Each activity of a kind must cover every content that the norm prints as a member. */
export interface ActivityContentsParams {
  readonly activity: ActivityKind;
}
