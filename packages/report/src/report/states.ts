import { type FindingState, findingStateNames, type Lang } from "@ttthdl/core";
import colors from "picocolors";

/** A state as a label: colour alone tells nobody anything. */
export function stateLabel(state: FindingState, lang: Lang): string {
  return findingStateNames[state][lang].toUpperCase();
}

type Paint = (text: string) => string;

/** The colour of each state, or none. */
export function painter(enabled: boolean): Readonly<Record<FindingState | "dim" | "bold", Paint>> {
  const paint = colors.createColors(enabled);
  return {
    compliant: paint.green,
    violated: paint.red,
    "not-applicable": paint.dim,
    manual: paint.yellow,
    indeterminate: paint.yellow,
    upcoming: paint.cyan,
    error: paint.magenta,
    dim: paint.dim,
    bold: paint.bold,
  };
}
