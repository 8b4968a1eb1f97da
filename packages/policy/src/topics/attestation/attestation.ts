import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import type { AttestationNotes } from "./words.js";

const because: ReasonMaker<AttestationNotes> = makeReason;

/**
 * Names the evidence that an inspector would ask for, who may attest to it and how long an attestation
 * holds (reading A1): no profile can prove these norms.
 */
export const attestation: Evaluator<"attestation"> = {
  facts: [],
  judge: ({ params: { evidence, attesters, holds } }) => [
    {
      state: "manual",
      reasons: [
        because("evidence-wanted", { evidence }),
        because("attested-by", { attesters, holds }),
      ],
    },
  ],
};
