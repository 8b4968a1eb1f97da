import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const softwareLicence: Evaluator<"software-licence"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
