import type { LetterheadBlock, Line, Rule } from "../../document/form-document.js";
import { points } from "../../document/measure/points.js";
import type { DocumentStyle } from "../../document/style.js";
import { faceOf } from "../fonts/face.js";
import { type Item, moved, type Tag, type Unit } from "./galley.js";
import { type Column, setParagraph, stacked } from "./set-paragraph.js";

/** Between a text and the line below it. */
const RULE_GAP = 3;
/** Between the names and the row of number, place and date. */
const ROW_GAP = 8;

interface Part {
  readonly items: readonly Item[];
  readonly height: number;
}

/** The two columns at the top. */
export function letterheadUnit(block: LetterheadBlock, style: DocumentStyle): Unit {
  const tag: Tag = { type: "Div" };
  const left = { x: 0, width: points(style.letterheadMm.left) };
  const right = { x: left.width, width: points(style.letterheadMm.right) };
  const agency = ruledLines(block.agency, block.agencyRule, style, left, tag);
  const state = ruledLines(block.state, block.stateRule, style, right, tag);
  const second = Math.max(agency.height, state.height) + ROW_GAP;
  const number = lineAt(block.number, style, left, tag);
  const date = lineAt(block.placeAndDate, style, right, tag);
  // Letters of two sizes stand on one line.
  const [ofNumber, ofDate] = [block.number, block.placeAndDate].map(({ role }) =>
    ascent(role, style),
  );
  const base = Math.max(ofNumber ?? 0, ofDate ?? 0);
  const numberTop = second + base - (ofNumber ?? 0);
  const dateTop = second + base - (ofDate ?? 0);
  return {
    before: 0,
    height: Math.max(numberTop + number.height, dateTop + date.height),
    items: [
      ...agency.items,
      ...state.items,
      ...moved(number.items, numberTop),
      ...moved(date.items, dateTop),
    ],
    keepWithNext: false,
  };
}

/** Centred lines with a drawn line below the last of them. */
export function ruledLines(
  lines: readonly Line[],
  rule: Rule | undefined,
  style: DocumentStyle,
  column: Column,
  parent: Tag | undefined,
): Part {
  let height = 0;
  let width = 0;
  const items = lines.flatMap((line): readonly Item[] => {
    const set = lineAt(line, style, column, parent);
    const placed = moved(set.items, height);
    height += set.height;
    width = set.width;
    return placed;
  });
  if (rule === undefined) return { items, height };
  const length = width * rule.share;
  const top = height + RULE_GAP;
  const x = column.x + (column.width - length) / 2;
  const drawn = { kind: "rule", x, top, width: length, height: style.ruleWidthPt } as const;
  return { items: [...items, drawn], height: top + style.ruleWidthPt };
}

/** A paragraph with a tag of its own, in a column. */
export function lineAt(
  { role, runs }: Line,
  style: DocumentStyle,
  column: Column,
  parent: Tag | undefined,
  type: Tag["type"] = "P",
): Part & { readonly width: number } {
  const tag = parent === undefined ? { type } : { type, parent };
  return stacked(setParagraph(runs, role, style, { column, tag }));
}

function ascent(role: Line["role"], style: DocumentStyle): number {
  const { sizePt } = style.text[role];
  return faceOf("regular").ascent * sizePt;
}
