import { decodeUtf8 } from "../../reading/decode-utf8.js";
import { FormFileError } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import type { ParsedForm, ParseOptions } from "../../reading/parsed-form.js";
import { namedForm, wantedForm } from "../../reading/select-form.js";
import { parseRecord } from "../../record/parse-record.js";
import { attachmentsOf } from "./attachments.js";
import { PdfFile } from "./pdf-file.js";

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
    const text = decodeUtf8(file.content(stream, limits.recordBytes), "damaged", {
      detail: "an attachment is no text",
    });
    if (!text.startsWith(BEGINNING)) continue;
    record ??= text;
    if (text !== record) throw new FormFileError("several-records");
  }
  if (record === undefined) throw new FormFileError("no-record");
  return record;
}

/** Reads our PDF by the record it carries; nothing is guessed from its pages. */
export async function parsePdf(bytes: Uint8Array, options: ParseOptions): Promise<ParsedForm> {
  const { definition, data } = parseRecord(await readPdfRecord(bytes));
  const { id } = namedForm(definition, wantedForm(options));
  return { form: id, source: "pdf", data, warnings: [] };
}
