import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const onlineServiceLevel: Evaluator<"online-service-level"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
