import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const portalContent: Evaluator<"portal-content"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
