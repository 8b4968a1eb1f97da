import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const softwareApproval: Evaluator<"software-approval"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
