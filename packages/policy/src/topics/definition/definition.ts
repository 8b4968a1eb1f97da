import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import type { DefinitionNotes } from "./words.js";

const because: ReasonMaker<DefinitionNotes> = makeReason;

/** Says that a provision explains or describes: nobody can comply with it or break it. */
export const definition: Evaluator<"definition"> = {
  facts: [],
  judge: ({ params: { defines } }) => [
    { state: "not-applicable", reasons: [because("defines", { defines })] },
  ],
};
