import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const definition: Evaluator<"definition"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
