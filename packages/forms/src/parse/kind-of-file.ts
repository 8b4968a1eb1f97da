import { FormFileError } from "../reading/form-file-error.js";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BOM = [0xef, 0xbb, 0xbf];
/** Control characters that no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NO_TEXT = /[\0-\x08\x0b\x0e-\x1f]/;
/** How far into a file the mark of a PDF may stand. */
const PDF_WINDOW = 1_024;

/**
 * The kind of a file by its first bytes, whatever its name.
 *
 * @throws FormFileError naming the kind, where it is one that is not read.
 */
export function kindOfFile(bytes: Uint8Array): "json" | "docx" | "pdf" | "text" {
  if (bytes.length === 0) throw new FormFileError("empty");
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WINDOW));
  if (head.startsWith("PK")) return "docx";
  if (startsWith(bytes, OLE)) {
    throw new FormFileError(holds(bytes, "EncryptedPackage") ? "kind-encrypted" : "kind-doc");
  }
  if (head.startsWith("{\\rtf")) throw new FormFileError("kind-rtf");
  if (head.includes("%PDF-")) return "pdf";
  const text = startsWith(bytes, BOM) ? head.slice(BOM.length) : head;
  if (/^\s*[{[]/.test(text)) return "json";
  if (NO_TEXT.test(text)) throw new FormFileError("unknown-kind");
  return "text";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether the directory of an OLE file, in UTF-16 near its beginning or end, has a name. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].join("\0");
  return new TextDecoder("latin1").decode(bytes).includes(wide);
}
