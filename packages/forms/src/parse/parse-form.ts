import { decodeUtf8 } from "../reading/decode-utf8.js";
import { FormFileError } from "../reading/form-file-error.js";
import { limits } from "../reading/limits.js";
import type { ParsedForm, ParseOptions } from "../reading/parsed-form.js";
import { type RecoveredForm, recoverForm } from "../recover/recover-form.js";
import { parseDocx } from "./docx/parse-docx.js";
import { parseJson } from "./json/parse-json.js";
import { kindOfFile } from "./kind-of-file.js";

/**
 * Reads a filled-in form back: our Word files, also after LibreOffice or Word saved them; Word files and plain text in UTF-8
 * typed by hand, by the printed labels; our PDF, by the record it carries; JSON, as the record or as plain data. The data
 * are a draft: hand them to `validateForm`. The warnings say what was guessed or not found.
 *
 * @throws FormFileError (`invalid-input`) for a file that is none of these, is damaged, or is made to harm, and for data
 * that do not fit the form's keys; TtthdlError `invalid-argument` for a form that is not known.
 * @example
 * ```ts
 * import { parseForm } from "@ttthdl/forms/parse";
 * const bytes = new TextEncoder().encode('{"incidentName":"mất kết nối"}');
 * (await parseForm(bytes)).form // => "mau-2"
 * ```
 */
export async function parseForm(
  bytes: Uint8Array,
  options: ParseOptions = {},
): Promise<ParsedForm> {
  if (bytes.length > limits.fileBytes) throw new FormFileError("too-large");
  switch (kindOfFile(bytes)) {
    case "json":
      return parseJson(bytes, options);
    case "docx":
      return parseDocx(bytes, options);
    case "pdf":
      return (await import("./pdf/parse-pdf.js")).parsePdf(bytes, options);
    case "text":
      return parseText(bytes, options);
  }
}

/** Plain text is read by the printed labels. */
function parseText(bytes: Uint8Array, options: ParseOptions): RecoveredForm {
  if (bytes.length > limits.partBytes) throw new FormFileError("too-large");
  return recoverForm(decodeUtf8(bytes, "unknown-kind").split(/\r\n|[\n\r\f]/), options);
}
