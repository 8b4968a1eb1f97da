import type { Period, Recipient } from "@ttthdl/core";
import type { IncidentLevelParams } from "../incident-level/params.js";

/** A written report within so many elapsed hours of detection (readings G8, I3). */
export interface IncidentReportDeadlineParams {
  readonly level: "serious";
  readonly within: { readonly atMost: Period<"hour"> };
  readonly recipient: Recipient;
  /** How the same text sorts incidents: an understated level does not escape the deadline. */
  readonly classification: IncidentLevelParams;
}
