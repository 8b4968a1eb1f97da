import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const incidentHandling: Evaluator<"incident-handling"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
