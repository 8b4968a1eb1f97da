import type { PrintedDay, Recurrence } from "@ttthdl/calendar/deadlines";
import type { Period } from "@ttthdl/core";

/** How often something is due: rolling from the last time, or once in each calendar unit (reading G12). */
export type Cadence =
  | { readonly counting: "rolling"; readonly every: Period<"month"> }
  | { readonly counting: "calendar"; readonly every: "month" | "quarter" | "year" };

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
