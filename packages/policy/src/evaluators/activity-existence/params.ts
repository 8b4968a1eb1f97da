import type { ActivityKind } from "@ttthdl/core";

/** An activity must take place; the text names no figure, so none is made up (reading G5). */
export interface ActivityExistenceParams {
  readonly activity: ActivityKind;
}
