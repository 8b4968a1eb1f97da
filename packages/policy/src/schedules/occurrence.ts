import type { Citation, IsoDay, LocalizedText, Recipient, Role } from "@ttthdl/core";
import type { OccurrenceStatus } from "./vocabulary.js";

/** One time in a year at which a regulation asks for a report or an activity. */
export interface Occurrence {
  /** Id of the norm; a report sent names it. */
  readonly duty: string;
  readonly regulation: string;
  readonly kind: "report" | "activity";
  readonly title: LocalizedText;
  readonly cite: Citation;
  readonly bearer: Role;
  /** What its text calls the bearer. */
  readonly bearerName: LocalizedText;
  /** `null` for an activity, which goes to nobody. */
  readonly recipient: Recipient | null;
  /** What its text calls the recipient. */
  readonly recipientName?: LocalizedText;
  /** The day that the text prints; `inclusive` says whether it belongs to the term (reading G7). */
  readonly dueDate?: IsoDay;
  /** Otherwise the calendar unit or the rolling term, both days included. */
  readonly period?: { readonly from: IsoDay; readonly to: IsoDay };
  readonly inclusive: boolean;
  /** The last day of the term, until 24:00; of a report without a printed day the last day of its period. */
  readonly lastDay: IsoDay;
  /** Until when a report without a printed day is pending; it is overdue only after that (reading R2). */
  readonly pendingUntil?: IsoDay;
  readonly readings: readonly string[];
  /** Left out when nothing is known of it. */
  readonly status?: OccurrenceStatus;
  readonly doneOn?: IsoDay;
  /** Days after `lastDay`. */
  readonly daysLate?: number;
  /** Facts without which there is no status. */
  readonly missing?: readonly string[];
}
