import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import type { AttestationNotes } from "./messages.js";

const because: ReasonMaker<AttestationNotes> = makeReason;

/** Names the evidence that an inspector would ask for: no profile can prove these norms. */
export const attestation: Evaluator<"attestation"> = {
  facts: [],
  judge: (norm) => [
    {
      state: "manual",
      reasons: [because("evidence-wanted", { evidence: norm.params.evidence })],
    },
  ],
};
