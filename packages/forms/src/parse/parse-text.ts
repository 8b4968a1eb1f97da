import { FormFileError } from "../reading/form-file-error.js";
import { limits } from "../reading/limits.js";
import type { ParseOptions } from "../reading/parsed-form.js";
import { type RecoveredForm, recoverForm } from "../recover/recover-form.js";

/** Reads plain text in UTF-8 by the printed labels. */
export function parseText(bytes: Uint8Array, options: ParseOptions): RecoveredForm {
  if (bytes.length > limits.partBytes) throw new FormFileError("too-large");
  return recoverForm(decode(bytes).split(/\r\n|[\n\r\f]/), options);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FormFileError("unknown-kind", { cause: error });
  }
}
