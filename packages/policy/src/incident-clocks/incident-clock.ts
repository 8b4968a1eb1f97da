import type { Citation, LocalizedText, Recipient, Role, Timestamp } from "@ttthdl/core";

/** Whether a duty to notify binds for an incident: it does, or what decides it has not been stated. */
export type ClockState =
  | "done"
  | "done-late"
  /** Bound, not done, and within its term; "at once" has no term and stays due. */
  | "due"
  | "overdue"
  /** Due only when the incident is resolved, which it is not (reading G20). */
  | "later"
  /** Whether it binds, or from when it runs, is not stated yet. */
  | "open"
  | "not-applicable";

/** One duty to notify somebody of one incident, under one norm. */
export interface IncidentClock {
  readonly rule: string;
  readonly regulation: string;
  readonly cite: Citation;
  readonly title: LocalizedText;
  /** Who notifies, the bearer first. */
  readonly bearers: readonly Role[];
  readonly recipient: Recipient;
  /** Who does the recipient's work on that day, where the name that the texts print is no longer used. */
  readonly recipientNow?: LocalizedText;
  /** Its place where the text prints an order of recipients, counted from 1. */
  readonly step?: number;
  /** Hours from the detection; left out where the text prints words only ("at once", "in time": reading G5). */
  readonly withinHours?: number;
  /** The last moment that complies, exact; left out without hours or while the detection is not stated. */
  readonly due?: Timestamp;
  /** The text wants it after the incident is resolved. */
  readonly after?: "resolved";
  /** Two readings of the text differ on whether it binds (reading G18). */
  readonly contested?: true;
  /** A written report is asked for: a notice that is not written does not count. */
  readonly written?: true;
  readonly state: ClockState;
  /** When the first notice that counts went out. */
  readonly sentAt?: Timestamp;
  /** What must still be stated, as paths of the incident: `level`, `nationalLaw.serious`. */
  readonly missing: readonly string[];
  readonly readings: readonly string[];
}

/** Every duty to notify of one incident, in the order in which to act; what does not bind stands last. */
export interface IncidentClocks {
  readonly incident: string;
  readonly detectedAt?: Timestamp;
  /** The moment for which the states are said. */
  readonly at: Timestamp;
  readonly clocks: readonly IncidentClock[];
}
