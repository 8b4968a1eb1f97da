import type { Reason } from "@ttthdl/core";
import { makeReason, type ReasonMaker } from "../outcome.js";
import type { PeriodComparison } from "./compare-period.js";
import type { CommonNotes } from "./messages.js";

const because: ReasonMaker<CommonNotes> = makeReason;

/** What a comparison of periods says beside its verdict. */
export function periodAdvisories(comparison: PeriodComparison): readonly Reason[] {
  const { relation, brokenFrom: start, safe, monthsAsDays } = comparison;
  const advisories: Reason[] = [];
  if (relation === "stricter") advisories.push(because("stricter-than-text", {}));
  if (start !== undefined) advisories.push(because("broken-from", { start, safe }));
  if (monthsAsDays) advisories.push(because("month-as-30-days", {}));
  return advisories;
}
