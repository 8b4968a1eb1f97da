import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const internetExposure: Evaluator<"internet-exposure"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
