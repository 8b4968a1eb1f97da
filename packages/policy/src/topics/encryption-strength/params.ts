import type { EncryptionPlace } from "@ttthdl/core";

/** The weakest cipher allowed in a place. */
export interface EncryptionStrengthParams {
  readonly where: EncryptionPlace;
  readonly algorithm: "AES";
  readonly bits: { readonly atLeast: number };
}
