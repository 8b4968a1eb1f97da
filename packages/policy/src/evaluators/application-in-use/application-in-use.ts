import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const applicationInUse: Evaluator<"application-in-use"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
