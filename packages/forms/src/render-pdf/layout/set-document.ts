import type {
  Block,
  FormDocument,
  ParagraphBlock,
  TitleBlock,
} from "../../document/form-document.js";
import { points } from "../../document/measure/points.js";
import type { DocumentStyle } from "../../document/style.js";
import { closingUnit } from "./closing.js";
import { fieldUnits } from "./fields.js";
import { moved, type Unit } from "./galley.js";
import { letterheadUnit, lineAt, ruledLines } from "./letterhead.js";
import { type Column, setParagraph } from "./set-paragraph.js";
import { paragraphUnits } from "./units.js";

/** Everything that a document draws, one below another, before pages are cut. */
export function setDocument({ blocks, style }: FormDocument): readonly Unit[] {
  const { widthMm, marginsMm } = style.page;
  const column = { x: 0, width: points(widthMm - marginsMm.left - marginsMm.right) };
  return blocks.flatMap((block) => blockUnits(block, style, column));
}

function blockUnits(block: Block, style: DocumentStyle, column: Column): readonly Unit[] {
  switch (block.kind) {
    case "letterhead":
      return [letterheadUnit(block, style)];
    case "title":
      return [titleUnit(block, style, column)];
    case "fields":
      return fieldUnits(block, style, column);
    case "closing":
      return [closingUnit(block, style, column)];
    default:
      return paragraphBlockUnits(block, style, column);
  }
}

function titleUnit(block: TitleBlock, style: DocumentStyle, column: Column): Unit {
  const title = lineAt(block.title, style, column, undefined, "H1");
  const subtitle = ruledLines([block.subtitle], block.rule, style, column, undefined);
  return {
    before: style.text.title.beforePt ?? 0,
    height: title.height + subtitle.height,
    items: [...title.items, ...moved(subtitle.items, title.height)],
    keepWithNext: true,
  };
}

function paragraphBlockUnits(
  { kind, line }: ParagraphBlock,
  style: DocumentStyle,
  column: Column,
): readonly Unit[] {
  const tag = { type: kind === "heading" ? "H2" : "P" } as const;
  const setting = { column, tag, spacing: style.lineSpacing };
  const rows = setParagraph(line.runs, line.role, style, setting);
  return paragraphUnits(rows, style.text[line.role].beforePt ?? 0, true);
}
