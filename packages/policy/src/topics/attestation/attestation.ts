import type { LocalizedText, Period, Role } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { makeReason, type ReasonMaker } from "../outcome.js";
import { termsOf } from "./terms.js";
import type { AttestationNotes } from "./words.js";

/** What no machine can measure: the evidence an inspector would ask for, who answers for it, for how long. */
export interface AttestationParams {
  readonly evidence: readonly LocalizedText[];
  /** Roles any of which may attest; left out: those whom the norm binds. */
  readonly attesters?: readonly Role[];
  /** How long an attestation holds from the day it was given; left out: as reading A1 has it. */
  readonly holds?: Period<"day" | "month" | "year">;
  /** What the duty arises with: without a single incident there is nothing to attest. */
  readonly arisesWith?: "incident";
}

const because: ReasonMaker<AttestationNotes> = makeReason;

/**
 * Names the evidence that an inspector would ask for, who may attest to it and how long an attestation
 * holds (reading A1): no profile can prove these norms. A stated list without an incident leaves nothing to attest of those
 * that arise with one.
 */
export const attestation: Evaluator<AttestationParams> = {
  facts: [],
  judge: (norm, { incidents }, { vocabulary }) => {
    const { arisesWith, evidence } = norm.params;
    if (arisesWith === "incident" && incidents?.length === 0) {
      const reasons = [because("no-incidents", {})];
      return [{ state: "not-applicable", target: "incidents", facts: ["incidents"], reasons }];
    }
    const { attesters, holds } = termsOf(norm, norm.params);
    const names = attesters.map(vocabulary.roleName);
    const reasons = [
      because("evidence-wanted", { evidence }),
      because("attested-by", { attesters, names, holds }),
    ];
    return [{ state: "manual", reasons }];
  },
};
