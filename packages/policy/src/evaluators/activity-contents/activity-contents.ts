import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const activityContents: Evaluator<"activity-contents"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
