import type { LocalizedText } from "@ttthdl/core";
import type { FormDocument } from "@ttthdl/forms/document";
import { renderPdf, undrawableCharacters } from "@ttthdl/forms/pdf";

/** Draws a PDF, and says which characters its typefaces lack. */
export async function pdfResult(
  document: FormDocument,
  warn: (line: LocalizedText) => void,
): Promise<Uint8Array> {
  const lacking = undrawableCharacters(document);
  if (lacking.length > 0) {
    const listed = lacking.slice(0, LISTED).join(" ");
    const more = lacking.length > LISTED ? " …" : "";
    warn({
      vi: `phông chữ của PDF không có ${lacking.length} ký tự (${listed}${more}); chúng được in thành \ufffd, dữ liệu đính kèm vẫn giữ nguyên`,
      en: `the typeface of the PDF lacks ${lacking.length} characters (${listed}${more}); they are drawn as \ufffd, the attached data keep them`,
    });
  }
  return renderPdf(document);
}

const LISTED = 10;
