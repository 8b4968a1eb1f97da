export {
  FormFileError,
  type FormFileErrorOptions,
  type FormFileReason,
} from "../reading/form-file-error.js";
export type { ParsedForm, ParseOptions, ValueEvidence } from "../reading/parsed-form.js";
export type { ParseWarning, ParseWarningCode } from "../reading/warnings.js";
export { parseForm } from "./parse-form.js";
