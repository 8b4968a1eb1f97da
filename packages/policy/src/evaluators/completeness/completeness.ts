import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const completeness: Evaluator<"completeness"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
