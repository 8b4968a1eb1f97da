import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const defaultCredentials: Evaluator<"default-credentials"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
