import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import type { PermissionNotes } from "./words.js";

const because: ReasonMaker<PermissionNotes> = makeReason;

/** Says that a provision permits or encourages: nothing follows from not doing it. */
export const permission: Evaluator<"permission"> = {
  facts: [],
  judge: ({ params: { conditions = [] } }) => [
    { state: "not-applicable", reasons: [because("permits", { conditions })] },
  ],
};
