import type { Evaluator } from "../evaluator.js";

/** Placeholder until its evaluator is written. */
export const recordForms: Evaluator<"record-forms"> = {
  facts: [],
  judge: () => [{ state: "manual", reasons: [] }],
};
