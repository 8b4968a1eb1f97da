import type { LocalizedText } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import type { PermissionNotes } from "./words.js";

/** What somebody may do, or is encouraged to do; nothing follows from not doing it. */
export interface PermissionParams {
  /** Conditions under which it is allowed. */
  readonly conditions?: readonly LocalizedText[];
}

const because: ReasonMaker<PermissionNotes> = makeReason;

/** Says that a provision permits or encourages: nothing follows from not doing it. */
export const permission: Evaluator<PermissionParams> = {
  facts: [],
  judge: ({ params: { conditions = [] } }) => [
    { state: "not-applicable", reasons: [because("permits", { conditions })] },
  ],
};
