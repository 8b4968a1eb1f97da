import { type IParagraphOptions, Paragraph, type ParagraphChild } from "docx";
import type { Line } from "../document/form-document.js";
import { balance } from "../document/measure/balance.js";
import { points } from "../document/measure/points.js";
import { type Drawing, styleId, textStyle } from "./drawing.js";
import { type DrawnRuns, drawRuns } from "./runs.js";
import { twipsOfPt } from "./units.js";

/** Of a paragraph that does not stand alone at the foot of a page. */
export const WITH_NEXT: IParagraphOptions = { keepNext: true };

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
  multiline: boolean = false,
): Paragraph {
  const runs = drawRuns(line, columnMm, drawing, multiline);
  return paragraph(line.role, runs, { ...indentOf(line, columnMm, drawing), ...options });
}

/** What a centred line leaves free at both sides of its column. */
function indentOf(line: Line, columnMm: number, drawing: Drawing): IParagraphOptions {
  const style = textStyle(drawing, line.role);
  if (style.align !== "center") return {};
  const column = points(columnMm);
  const side = twipsOfPt((column - balance(line, style, column).room) / 2);
  return side === 0 ? {} : { indent: { left: side, right: side } };
}
