import type { ParsedForm, ParseOptions } from "../../reading/parsed-form.js";
import { namedForm, wantedForm } from "../../reading/select-form.js";
import { parseRecord } from "../../record/parse-record.js";
import { readPdfRecord } from "./read-pdf-record.js";

/** Reads our PDF by the record it carries; nothing is guessed from its pages. */
export async function parsePdf(bytes: Uint8Array, options: ParseOptions): Promise<ParsedForm> {
  const { definition, data } = parseRecord(await readPdfRecord(bytes));
  const { id } = namedForm(definition, wantedForm(options));
  return { form: id, source: "pdf", data, warnings: [] };
}
