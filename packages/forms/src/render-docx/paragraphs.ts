import { type IParagraphOptions, Paragraph, type ParagraphChild } from "docx";
import type { Line } from "../document/form-document.js";
import { type Drawing, styleId } from "./drawing.js";
import { type DrawnRuns, drawRuns } from "./runs.js";

/** A paragraph in the style of its role. */
export function paragraph(
  role: Line["role"],
  { children, tabStops }: DrawnRuns,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    style: styleId(role),
    ...(tabStops.length === 0 ? {} : { tabStops }),
    ...options,
    children: children as readonly ParagraphChild[],
  });
}

/** A line as a paragraph of its own in a column. */
export function lineParagraph(
  line: Line,
  columnMm: number,
  drawing: Drawing,
  options: IParagraphOptions = {},
): Paragraph {
  return paragraph(line.role, drawRuns(line, columnMm, drawing), options);
}
