import { utf8ToBytes } from "@noble/hashes/utils";
import { toBytes } from "pdfkit/output";
import type { FormDocument } from "../document/form-document.js";
import { points } from "../document/measure/points.js";
import { serializeRecord } from "../record/form-record.js";
import { drawItems } from "./draw/draw-items.js";
import { openDocument } from "./draw/open-document.js";
import { number } from "./draw/operators.js";
import { drawPageNumbers } from "./draw/page-numbers.js";
import { paginate } from "./layout/paginate.js";
import { setDocument } from "./layout/set-document.js";

/**
 * The document as a PDF on A4: real text in typefaces with the widths of Times New Roman, which are in the file; a
 * tree of tags for readers aloud; an empty field for a signature; and the data as an attached record, from which the
 * form can be read back. The same document gives the same bytes in any run and time zone on one version of Node.
 *
 * Runs in Node and in browsers; their compressors differ, so the bytes of one are not those of the other. A character
 * that the typefaces lack is drawn as U+FFFD: see {@link undrawableCharacters}. A record of more than 1 MiB, which no
 * valid data make, is attached but not read back.
 *
 * @example
 * ```ts
 * import { mau1 } from "@ttthdl/forms";
 * import { formDocument } from "@ttthdl/forms/document";
 * import { renderPdf } from "@ttthdl/forms/pdf";
 * const pdf = await renderPdf(formDocument(mau1, { agencyName: "Sở Tài chính" }));
 * String.fromCharCode(...pdf.subarray(0, 8)) // => "%PDF-1.7"
 * ```
 */
export async function renderPdf(document: FormDocument): Promise<Uint8Array> {
  const { form, data, style } = document;
  const record = utf8ToBytes(serializeRecord({ schema: "ttthdl.form/1", form, data }));
  const { heightMm, marginsMm } = style.page;
  const textHeight = points(heightMm - marginsMm.top - marginsMm.bottom);
  const pagination = paginate(setDocument(document), textHeight);

  // pdfkit turns each page upside down for its own text; here it is turned back.
  const upwards = `1 0 0 -1 0 ${number(points(heightMm))} cm`;
  const pdf = openDocument(document, record);
  for (let page = 0; page < pagination.pages; page += 1) pdf.addPage().addContent(upwards);
  drawItems(pdf, pagination, document);
  drawPageNumbers(pdf, pagination.pages, style);
  pdf.file(record, { name: `${form}.json`, relationship: "Data", type: "application/json" });
  const bytes = toBytes(pdf);
  pdf.end();
  return bytes;
}
