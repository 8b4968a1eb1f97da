import { BorderStyle, LineRuleType, Paragraph } from "docx";
import type { Line, Rule } from "../document/form-document.js";
import { balance } from "../document/measure/balance.js";
import { points } from "../document/measure/points.js";
import { type Drawing, textStyle } from "./drawing.js";
import { twipsOfPt } from "./units.js";

const HEIGHT = 5;
const GAP = 3;

/** A line below a text, centred in its column: the upper border of a low, empty paragraph as wide as the line. */
export function ruleBelow(
  { share }: Rule,
  line: Line | undefined,
  columnMm: number,
  drawing: Drawing,
): Paragraph {
  const columnPt = points(columnMm);
  const text =
    line === undefined ? columnPt : balance(line, textStyle(drawing, line.role), columnPt).widest;
  const side = twipsOfPt((columnPt - text * share) / 2);
  return new Paragraph({
    border: {
      // The size is in eighths of a point.
      top: {
        style: BorderStyle.SINGLE,
        size: drawing.style.ruleWidthPt * 8,
        space: 0,
        color: "000000",
      },
    },
    spacing: { before: twipsOfPt(GAP), line: twipsOfPt(HEIGHT), lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
  });
}
