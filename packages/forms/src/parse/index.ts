export {
  FormFileError,
  type FormFileErrorOptions,
  type FormFileReason,
} from "./form-file-error.js";
export { parseForm } from "./parse-form.js";
export type { ParsedForm, ParseOptions } from "./parsed-form.js";
export type { ParseWarning, ParseWarningCode } from "./warnings.js";
