import type { CalendarUnit } from "@ttthdl/calendar";
import type { PrintedDay } from "@ttthdl/calendar/deadlines";
import type { CalendarRecurrence, Recurrence } from "@ttthdl/calendar/internal";
import type { Period } from "@ttthdl/core";

/** How often something is due: rolling from the last time, or once in each calendar unit (reading G12). */
export type Cadence =
  | { readonly counting: "rolling"; readonly every: Period<"month"> }
  | { readonly counting: "calendar"; readonly every: "month" | "quarter" | "year" };

/** A duty whose reports speak of periods of the calendar. */
export interface PeriodicReport {
  readonly cadence: Cadence;
  readonly dueBy?: PrintedDay;
}

/** Calendar units by their months. */
const unitOf: Readonly<Record<number, CalendarUnit>> = {
  1: "month",
  3: "quarter",
  6: "half-year",
  12: "year",
};

/**
 * The periods that a report speaks of: months, quarters, halves of the year, years (reading R2). Only activities roll.
 *
 * @throws Error for months that make up no unit of the calendar.
 */
export function reportRecurrence({ cadence, dueBy }: PeriodicReport): CalendarRecurrence {
  const every = cadence.counting === "calendar" ? cadence.every : unitOf[cadence.every.amount];
  if (every === undefined)
    throw new Error("a report speaks of months, quarters, half-years or years");
  return { counting: "calendar", every, ...(dueBy && { dueBy }) };
}

/** How a duty comes back: a report by its periods, an activity by its cadence. */
export function recurrenceOf(norm: {
  readonly topic: "report-schedule" | "activity-cadence";
  readonly params: PeriodicReport;
}): Recurrence {
  return norm.topic === "report-schedule" ? reportRecurrence(norm.params) : norm.params.cadence;
}
