export { FormFileError, type FormFileReason } from "../reading/form-file-error.js";
export type { ParsedForm, ParseOptions, ValueEvidence } from "../reading/parsed-form.js";
export type { ParseWarning, ParseWarningCode } from "../reading/warnings.js";
export { type RecoveredForm, recoverForm } from "./recover-form.js";
