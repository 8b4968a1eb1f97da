import type { Encryption, EncryptionPlace } from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import type { EncryptionStrengthBreaches, EncryptionStrengthNotes } from "./words.js";

/** The weakest cipher allowed in a place. */
export interface EncryptionStrengthParams {
  readonly where: EncryptionPlace;
  readonly algorithm: "AES";
  readonly bits: { readonly atLeast: number };
}

const because: ReasonMaker<EncryptionStrengthNotes & EncryptionStrengthBreaches> = makeReason;

/**
 * Decides whether what a place encrypts with is at least as strong as the norm's cipher. A key length in
 * the cipher's name ("AES-128-GCM") counts; where name and `bits` disagree, the shorter one does. Another
 * cipher is left to a person: no figure of the text says how strong it must be.
 */
export const encryptionStrength: Evaluator<EncryptionStrengthParams> = {
  facts: ["encryption[].where", "encryption[].algorithm", "encryption[].bits"],
  judge: (norm, { encryption = [] }) => {
    const outcomes = encryption.flatMap((use, index) =>
      use.where === norm.params.where ? [judgeUse(norm, use, `encryption[${index}]`)] : [],
    );
    return outcomes.length > 0
      ? outcomes
      : [missingFacts(["encryption"], { target: "encryption" })];
  },
};

function judgeUse(
  { params }: NormWith<EncryptionStrengthParams>,
  { algorithm, bits }: Encryption,
  target: string,
): Outcome {
  const paths = { algorithm: `${target}.algorithm`, bits: `${target}.bits` };
  if (algorithm === undefined) return missingFacts([paths.algorithm], { target });

  const required = `${params.algorithm}-${params.bits.atLeast}`;
  const shared = {
    target,
    facts: [paths.algorithm, paths.bits],
    actual: { algorithm, bits: bits ?? null },
    required: params,
  };
  const name = algorithm.trim();
  if (name.toLowerCase() === "none") {
    return { state: "violated", reasons: [because("unencrypted", { required })], ...shared };
  }
  if (!name.toUpperCase().startsWith(params.algorithm)) {
    return {
      state: "manual",
      reasons: [because("other-cipher", { cipher: name, required })],
      ...shared,
    };
  }
  const named = /^\D*(\d+)/.exec(name)?.[1];
  const keyBits = Math.min(
    bits ?? Number.POSITIVE_INFINITY,
    Number(named ?? Number.POSITIVE_INFINITY),
  );
  if (keyBits === Number.POSITIVE_INFINITY) return missingFacts([paths.bits], { target });
  const data = { cipher: `${params.algorithm}-${keyBits}`, required };
  return keyBits >= params.bits.atLeast
    ? { state: "compliant", reasons: [because("strong-enough", data)], ...shared }
    : {
        state: "violated",
        reasons: [because("too-weak", data)],
        distance: { amount: params.bits.atLeast - keyBits, unit: "bit" },
        ...shared,
      };
}
