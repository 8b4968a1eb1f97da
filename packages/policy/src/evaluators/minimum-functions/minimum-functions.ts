import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const minimumFunctions: Evaluator<"minimum-functions"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
