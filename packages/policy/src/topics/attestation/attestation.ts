import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import { attestationTerms } from "./terms.js";
import type { AttestationNotes } from "./words.js";

const because: ReasonMaker<AttestationNotes> = makeReason;

/**
 * Names the evidence that an inspector would ask for, who may attest to it and how long an attestation
 * holds (reading A1): no profile can prove these norms.
 */
export const attestation: Evaluator<"attestation"> = {
  facts: [],
  judge: (norm) => [
    {
      state: "manual",
      reasons: [
        because("evidence-wanted", { evidence: norm.params.evidence }),
        because("attested-by", attestationTerms(norm)),
      ],
    },
  ],
};
