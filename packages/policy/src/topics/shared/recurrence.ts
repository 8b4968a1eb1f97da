import type { PrintedDay, Recurrence } from "@ttthdl/calendar/deadlines";
import type { Cadence } from "../activity-cadence/params.js";

/** The recurrence of a duty: its cadence, and its printed day where the text has one. */
export function recurrenceOf({
  cadence,
  dueBy,
}: {
  readonly cadence: Cadence;
  readonly dueBy?: PrintedDay;
}): Recurrence {
  return cadence.counting === "calendar" && dueBy !== undefined ? { ...cadence, dueBy } : cadence;
}
