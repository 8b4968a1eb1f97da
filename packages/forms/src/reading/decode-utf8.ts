import {
  FormFileError,
  type FormFileErrorOptions,
  type FormFileReason,
} from "./form-file-error.js";

// In browsers and Node alike; the types of neither are taken in.
declare class TextDecoder {
  constructor(encoding: "utf-8", options: { readonly fatal: true });
  decode(bytes: Uint8Array): string;
}

/**
 * Decodes UTF-8, without a byte order mark.
 *
 * @throws FormFileError with the given reason for bytes that are not UTF-8.
 */
export function decodeUtf8(
  bytes: Uint8Array,
  reason: FormFileReason,
  options: FormFileErrorOptions = {},
): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FormFileError(reason, { ...options, cause: error });
  }
}
