import type { LocalizedText } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import type { DefinitionNotes } from "./words.js";

/** What a provision explains or describes; it demands nothing by itself. */
export interface DefinitionParams {
  /** The terms defined, or what is described, in the order of the print. */
  readonly defines: readonly LocalizedText[];
}

const because: ReasonMaker<DefinitionNotes> = makeReason;

/** Says that a provision explains or describes: nobody can comply with it or break it. */
export const definition: Evaluator<DefinitionParams> = {
  facts: [],
  judge: ({ params: { defines } }) => [
    { state: "not-applicable", reasons: [because("defines", { defines })] },
  ],
};
