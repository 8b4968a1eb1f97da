import type { IsoDay } from "@ttthdl/core";
import type { DocumentProfile } from "./style.js";

/** What is drawn, beside the form and its data. */
export interface DocumentOptions {
  /** Left out: `nd-30-2020`. */
  readonly profile?: DocumentProfile;
  /**
   * Whom the form goes to: the department as printed, or the one that has its functions on a day. Left out: as
   * printed.
   */
  readonly addressee?: "as-printed" | { readonly successorOn: IsoDay };
  /** Whether the errors of the print are repeated. Left out: they are not. */
  readonly errata?: "corrected" | "as-printed";
  /** SHA-256 of the data in lower-case hexadecimal; asks for a code beside the signature. */
  readonly digest?: string;
}
