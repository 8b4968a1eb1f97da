import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const activityExistence: Evaluator<"activity-existence"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
