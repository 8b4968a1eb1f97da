import type { LocalizedText, SystemProfile } from "@ttthdl/core";
import type { Regulation } from "../norm.js";
import { reportDuties } from "../rules/report-duties.js";
import { reportDutiesOf } from "./report-duties-of.js";

/** A report of a profile that no rule asks for. */
export interface UnknownDuty {
  /** `reportsSent[0].duty`. */
  readonly path: string;
  readonly text: LocalizedText;
}

/**
 * The reports of a profile whose `duty` is no rule that asks for a report, neither of these regulations nor of this
 * package: such a report would be left out of every judgement. The duty of a regulation that is not judged is known.
 *
 * @param regulations - A user's own; those of this package are known anyway.
 */
export function unknownDuties(
  { reportsSent = [] }: SystemProfile,
  regulations: readonly Regulation[] = [],
): readonly UnknownDuty[] {
  if (reportsSent.length === 0) return [];
  const known = new Set([...reportDuties, ...reportDutiesOf(regulations)]);
  return reportsSent.flatMap(({ duty }, index) =>
    known.has(duty) ? [] : [{ path: `reportsSent[${index}].duty`, text }],
  );
}

const text: LocalizedText = {
  vi: "không phải mã của quy định yêu cầu gửi báo cáo",
  en: "not the id of a rule that asks for a report",
};
