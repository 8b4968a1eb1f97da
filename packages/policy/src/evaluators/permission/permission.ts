import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const permission: Evaluator<"permission"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
