import type { Period } from "@ttthdl/core";
import type { ActivityParams } from "../shared/activities.js";

/** How often something is due: rolling from the last time, or once in each calendar unit (reading G12). */
export type Cadence =
  | { readonly counting: "rolling"; readonly every: Period<"month"> }
  | { readonly counting: "calendar"; readonly every: "month" | "quarter" | "year" };

/** How often an activity takes place. */
export interface ActivityCadenceParams extends ActivityParams {
  readonly cadence: Cadence;
}
