import { sha256 } from "@noble/hashes/sha2";
import { PDFDocument } from "pdfkit";
import type { FormDocument } from "../../document/form-document.js";
import { points } from "../../document/measure/points.js";
import { type FaceName, faceOf } from "../fonts/face.js";

const FACES: readonly FaceName[] = ["regular", "bold", "italic"];
const PRODUCER = "PDFKit";
const CREATOR = "@ttthdl/forms";

/**
 * A file without pages, with what is said of it. It contains no time, author or producer: the same form is the
 * same bytes, and whoever made it is not in it.
 *
 * @param content - What the file is about; its identifier is made from it.
 */
export function openDocument(
  { title, lang, style }: FormDocument,
  content: Uint8Array,
): PDFDocument {
  const { widthMm, heightMm } = style.page;
  const pdf = new PDFDocument({
    size: [points(widthMm), points(heightMm)],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    // Otherwise Helvetica is loaded.
    font: "",
    lang,
    displayTitle: true,
    tagged: true,
    pdfVersion: "1.7",
    info: { Title: title, Creator: CREATOR, Producer: PRODUCER, CreationDate: new Date(0) },
  });
  // pdfkit makes the identifier from a date and insists on one; a file without a date is allowed.
  delete pdf.info["CreationDate"];
  pdf._id = sha256(content).subarray(0, 16);
  pdf._addInfo = () => pdf.appendXML(metadata(title, lang));
  for (const name of FACES) pdf.registerFont(name, faceOf(name).font);
  return pdf;
}

function metadata(title: string, lang: string): string {
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>`;
}

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
