import type { LegalUnit, LocalizedText, Period, SettingPeriod } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { comparePeriod } from "./compare-period.js";
import { periodAdvisories } from "./period-advisories.js";
import type { RetentionBreaches, RetentionNotes } from "./retention-messages.js";

const because: ReasonMaker<RetentionNotes & RetentionBreaches> = makeReason;

/** A setting that says how long something is kept. */
export interface RetentionSetting {
  readonly path: string;
  readonly value: SettingPeriod | "forever" | undefined;
  /** What is kept, as a sentence begins with it. */
  readonly what: LocalizedText;
}

/**
 * Judges how long something is kept by its setting. Exactly the limit complies; a setting in another
 * unit must hold on every start date: at least 2 months is 62 days (reading G3).
 */
export function judgeRetention(
  { path, value, what }: RetentionSetting,
  limit: { readonly atLeast: Period<Exclude<LegalUnit, "working-day">> },
  { asOf, monthReading }: JudgementContext,
): Outcome {
  if (value === undefined) return missingFacts([path]);
  const required = limit.atLeast;
  const facts = [path];
  if (value === "forever") {
    const reasons = [because("kept-forever", { what, required })];
    const advisories = [{ code: "stricter-than-text", data: {} }];
    return { state: "compliant", facts, reasons, advisories };
  }
  const comparison = comparePeriod(value, limit, asOf, monthReading);
  const shared = { facts, advisories: periodAdvisories(comparison) };
  const data = { what, actual: value, required };
  return comparison.relation === "breaks"
    ? {
        state: "violated",
        reasons: [because("kept-too-short", { safe: comparison.safe, ...data })],
        distance: comparison.distance,
        ...shared,
      }
    : { state: "compliant", reasons: [because("kept-long-enough", data)], ...shared };
}
