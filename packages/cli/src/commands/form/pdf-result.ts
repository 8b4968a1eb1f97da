import type { LocalizedText } from "@ttthdl/core";
import type { FormDocument } from "@ttthdl/forms/document";
import { renderPdf, undrawableCharacters } from "@ttthdl/forms/pdf";
import { words } from "./words.js";

/** Draws a PDF, and says which characters its typefaces lack. */
export async function pdfResult(
  document: FormDocument,
  warn: (line: LocalizedText) => void,
): Promise<Uint8Array> {
  const lacking = undrawableCharacters(document);
  if (lacking.length > 0) {
    const listed = lacking.slice(0, LISTED).join(" ");
    const more = lacking.length > LISTED ? " …" : "";
    warn(words.undrawable(lacking.length, `${listed}${more}`));
  }
  return renderPdf(document);
}

const LISTED = 10;
