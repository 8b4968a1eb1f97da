import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const assetLabelling: Evaluator<"asset-labelling"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
