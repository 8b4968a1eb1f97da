import type { IncidentStep } from "@ttthdl/core";

/** What must have been done with every incident; a backup comes before the repair. */
export interface IncidentHandlingParams {
  readonly steps: readonly IncidentStep[];
}
