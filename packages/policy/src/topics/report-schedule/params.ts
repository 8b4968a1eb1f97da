import type { Recipient } from "@ttthdl/core";
import type { Cadence } from "../activity-cadence/params.js";

/** How often a report goes out, to whom, and by which day where one is printed (readings G7, O3). */
export interface ReportScheduleParams {
  readonly cadence: Cadence;
  readonly recipient: Recipient;
  /** The printed day of each year; `inclusive: false` where the text says "before" it. */
  readonly dueBy?: { readonly monthDay: string; readonly inclusive: boolean };
}
