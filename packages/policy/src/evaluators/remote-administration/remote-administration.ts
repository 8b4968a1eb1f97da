import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const remoteAdministration: Evaluator<"remote-administration"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
