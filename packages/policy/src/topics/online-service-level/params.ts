import type { OnlineServiceFeature } from "@ttthdl/core";

/**
 * What a public service online must offer to be called of a level: these features, and those of every
 * level below it (reading O1).
 */
export interface OnlineServiceLevelParams {
  readonly level: 1 | 2 | 3 | 4;
  readonly features: readonly OnlineServiceFeature[];
}
