import { FormFileError } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import { attachmentsOf } from "./attachments.js";
import { damaged } from "./limits.js";
import { PdfFile } from "./pdf-file.js";

// In browsers and Node alike; the types of neither are taken in.
declare class TextDecoder {
  constructor(encoding: "utf-8", options: { readonly fatal: true });
  decode(bytes: Uint8Array): string;
}

/** How every record begins that `serializeRecord` wrote. */
const BEGINNING = '{"schema":"ttthdl.form/1",';

/**
 * The record that `renderPdf` attached to a file, as text, also after another program saved the file again. Of the
 * file nothing else is read: no page, no script, no other attachment.
 *
 * @throws FormFileError (`invalid-input`) for what is no PDF, is encrypted, damaged or too large to read, holds no record,
 * or holds several that differ.
 */
export async function readPdfRecord(bytes: Uint8Array): Promise<string> {
  const file = new PdfFile(bytes);
  let record: string | undefined;
  for (const { name, stream } of attachmentsOf(file)) {
    if (!/\.json$/i.test(name)) continue;
    const text = decoded(file.content(stream, limits.recordBytes));
    if (!text.startsWith(BEGINNING)) continue;
    record ??= text;
    if (text !== record) throw new FormFileError("several-records");
  }
  if (record === undefined) throw new FormFileError("no-record");
  return record;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged("an attachment is no text", error);
  }
}
