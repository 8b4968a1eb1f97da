import type { Norm, Regulation } from "../norm.js";
import { idsOf } from "../rule-ids.js";

/** Every id by which a sent report can name a rule that asks for it. */
export function reportDutiesOf(
  regulations: readonly Pick<Regulation, "norms">[],
): readonly string[] {
  return regulations.flatMap(({ norms }) => norms.filter(asksForReport).flatMap(idsOf));
}

/** Whether a norm asks for a report at set times. */
function asksForReport(norm: Norm): boolean {
  return norm.encoded !== false && norm.topic === "report-schedule";
}
