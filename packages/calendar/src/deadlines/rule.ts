import type { LegalUnit, Period } from "@ttthdl/core";

/** How a term is counted. Left out, a rule is the one of the Civil Code 2015. */
export interface DeadlineRule {
  /** Seconds, minutes and hours elapse, nights and holidays included; the other units take whole days. */
  readonly within: Period<LegalUnit>;
  /** Whether the day of receipt counts; left out, counting starts on the next day (Điều 147). */
  readonly start?: "next-day" | "same-day";
  /**
   * What becomes of a last day that is a day of rest: it stays, or the term ends with the next working day
   * (Điều 148(5): filing and reply terms only). Left out, it stays (reading G2).
   */
  readonly end?: "stay" | "next-working-day";
  /**
   * `HH:MM`, local, and to the end of that minute. What is received after it, or on a day of rest, counts as
   * received on the next working day. Left out, there is no such hour: no general rule sets one (reading G8).
   */
  readonly cutoff?: string;
  /** Whether the last day still complies; `exclusive` where a text says "before" it (reading G7). */
  readonly lastDay?: "inclusive" | "exclusive";
}
