/** Why a text is refused. Stable: a code is never renamed. */
export type FormErrorCode =
  | "required"
  | "wrong-type"
  | "unknown-field"
  | "too-long"
  | "line-break"
  | "too-many-lines"
  | "forbidden-character"
  | "too-many-marks"
  | "tcvn3-text"
  | "vni-text"
  | "invalid-email"
  | "invalid-date";

/** What a text is accepted with, to be looked at again. */
export type FormWarningCode = "unusual-telephone" | "unusually-short" | "unusually-long";

/** One thing to say about a form's data. Never repeats a value. */
export interface FormIssue<Code extends string = FormErrorCode | FormWarningCode> {
  /** `contact.email`; empty for the data as a whole. */
  readonly path: string;
  readonly code: Code;
  /** A sentence in the language asked for. */
  readonly message: string;
}
