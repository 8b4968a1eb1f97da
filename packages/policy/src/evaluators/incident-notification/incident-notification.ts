import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const incidentNotification: Evaluator<"incident-notification"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
