import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const recordKeeping: Evaluator<"record-keeping"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
