import type { Recipient } from "@ttthdl/core";
import type { IncidentLevelParams } from "../incident-level/params.js";

/**
 * Who must have been told of an incident, from which level on. The words "at once", "in time" never become
 * figures (reading G5): that it was done, to whom and in which order is checked.
 */
export interface IncidentNotificationParams {
  /** Levels of the text that are bound; left out: every incident. */
  readonly levels?: readonly ("ordinary" | "serious" | "especially-serious")[];
  readonly recipients: readonly Recipient[];
  /** The recipients are told one after the other in this order. */
  readonly inOrder: boolean;
  /** How the same text sorts incidents: an understated level does not escape. */
  readonly classification: IncidentLevelParams;
}
