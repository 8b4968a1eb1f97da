import type { IsoDay } from "./period.js";
import type { Expiry, UnusedReason } from "./vocabulary/attestation.js";
import type { Role } from "./vocabulary/role.js";

/** Who signs, and in which role. */
export interface Signatory {
  readonly name: string;
  readonly role: Role;
  /** Id of the one of the profile's `agencies` for which it is signed: the word counts for that body (reading G16). */
  readonly agency?: string;
}

/** The text that is applied where a norm only refers to another one (reading S2). */
export interface TextApplied {
  /** Number of the text: `22/2021/QĐ-UBND`. */
  readonly number: string;
  /** The article applied, as printed: `12`, `5a`. */
  readonly article: string;
}

/** A document that bears an attestation out. */
export interface AttestedEvidence {
  readonly title: string;
  /** Where it lies, relative to the file of the attestations. */
  readonly file?: string;
  /** SHA-256 of the file, in lower-case hexadecimal. */
  readonly sha256?: string;
}

/** A person's word, with evidence, on a norm that no machine can measure. */
export interface Attestation {
  readonly rule: string;
  /** The file whose findings it answers; left out: every one. */
  readonly subject?: string;
  /** The part of it, as the finding names it: one account, one setting; left out: every part. */
  readonly target?: string;
  readonly on: IsoDay;
  readonly by: Signatory;
  /** Whether the norm is met. */
  readonly met: boolean;
  /** Demanded where the norm only refers to another text: which one is applied. */
  readonly textApplied?: TextApplied;
  readonly evidence: readonly AttestedEvidence[];
  readonly note?: string;
}

/** A breach that somebody entitled has decided to bear for a while. */
export interface Waiver {
  readonly rule: string;
  /** The file whose finding it concerns. */
  readonly subject: string;
  /** The part of it, as the finding names it; left out: every part. */
  readonly target?: string;
  readonly reason: string;
  readonly approver: Signatory;
  /** Number of the decision: `12/QĐ-STTTT`. */
  readonly decision: string;
  /** Last day of the waiver, inclusive. */
  readonly until: IsoDay;
}

/** What became of an attestation or a waiver in a run. */
export interface Use<Paper extends Attestation | Waiver> {
  readonly paper: Paper;
  /** Last day on which it holds, inclusive; `null` when its rule is unknown. */
  readonly validTo: IsoDay | null;
  readonly expiry: Expiry;
  /** How many findings it answered. */
  readonly answered: number;
  /** Given when, and only when, it answered none. */
  readonly unused?: UnusedReason;
}
