import type { PDFDocument } from "pdfkit";
import { points } from "../../document/measure/points.js";
import type { DocumentStyle } from "../../document/style.js";
import { faceOf } from "../fonts/face.js";
import { textOperators } from "./text-operators.js";

/** Writes the numbers of the pages into the margin, from the page that has the first. */
export function drawPageNumbers(pdf: PDFDocument, pages: number, style: DocumentStyle): void {
  const { firstPage, sizePt, place } = style.pageNumber;
  for (let page = firstPage; page <= pages; page += 1) {
    const text = String(page);
    const width = faceOf("regular").widthOf(text) * sizePt;
    const { x, y } = position(style, place, width);
    pdf.switchToPage(page - 1);
    const operators = textOperators(
      pdf,
      {
        ...{ kind: "text", tag: { type: "P" }, text, face: "regular", size: sizePt, stretch: 0 },
        ...{ x, top: 0, width, height: sizePt, baseline: 0 },
      },
      x,
      y,
    );
    pdf.markContent("Artifact", { type: "Pagination" }).addContent(operators).endMarkedContent();
  }
}

/** In the middle of the top margin, or at the right end of the bottom margin. */
function position(
  { page: { widthMm, heightMm, marginsMm }, pageNumber: { sizePt } }: DocumentStyle,
  place: DocumentStyle["pageNumber"]["place"],
  width: number,
): { readonly x: number; readonly y: number } {
  // Figures are two thirds of their size high.
  const lowered = sizePt / 3;
  if (place === "bottom-right") {
    const x = points(widthMm - marginsMm.right) - width;
    return { x, y: points(marginsMm.bottom) / 2 - lowered };
  }
  const middle = (marginsMm.left + widthMm - marginsMm.right) / 2;
  return { x: points(middle) - width / 2, y: points(heightMm - marginsMm.top / 2) - lowered };
}
