import { bearersOf, type NormBase, type Period } from "@ttthdl/core";
import type { JudgeableNorm, Norm } from "../../norm.js";
import type { AttestationParams } from "./attestation.js";

/** How long an attestation holds where its norm does not say (reading A1). */
export const DEFAULT_HOLDS: Period<"month"> = { amount: 12, unit: "month" };

/** Who may attest to a norm, and how long an attestation holds. */
export type AttestationTerms = Required<Pick<AttestationParams, "attesters" | "holds">>;

/**
 * The terms of attesting to a norm: what its literal states, else the defaults of reading A1: those whom it binds
 * attest, and an attestation holds for twelve months.
 */
export function attestationTerms(norm: Norm): AttestationTerms {
  return termsOf(norm, norm.encoded !== false && norm.topic === "attestation" ? norm.params : {});
}

/** What a norm's parameters say of attesting, the defaults filled in. */
export function termsOf(
  norm: NormBase,
  { attesters = bearersOf(norm), holds = DEFAULT_HOLDS }: Omit<AttestationParams, "evidence">,
): AttestationTerms {
  return { attesters, holds };
}

/** The parameters as they are applied: what a literal leaves to a default is filled in. */
export function effectiveParams(norm: JudgeableNorm): object {
  if (norm.topic !== "attestation") return norm.params;
  return { ...attestationTerms(norm), evidence: norm.params.evidence };
}
