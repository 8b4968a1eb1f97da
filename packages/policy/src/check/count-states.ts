import { type Finding, findingStates, type Totals } from "@ttthdl/core";
import type { Norm, Topic } from "../norm.js";

/** How many findings came out in each state: the one count behind the totals of every report format. */
export function countStates(findings: readonly Finding[]): Totals {
  const totals = Object.fromEntries(findingStates.map((state) => [state, 0])) as Record<
    Finding["state"],
    number
  >;
  for (const { state } of findings) totals[state]++;
  return totals;
}

const definitionsAndPermissions: readonly Topic[] = ["definition", "permission"];

/**
 * Whether a norm, or the finding about it, only defines or permits: there is nothing to comply with, so reports
 * name it without a result of its own. Totals count it, as `not-applicable` while its text is in force.
 */
export function isDefinitionOrPermission({ topic }: Finding | Norm): boolean {
  return definitionsAndPermissions.some((each) => each === topic);
}
