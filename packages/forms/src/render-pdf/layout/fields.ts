import type { FieldItem, FieldsBlock, Line, Run } from "../../document/form-document.js";
import type { DocumentStyle } from "../../document/style.js";
import { labelText } from "../../render-text/run-text.js";
import type { Unit } from "./galley.js";
import { type Column, type Row, setParagraph, stacked } from "./set-paragraph.js";
import { paragraphUnits } from "./units.js";

/** Between fields that share a line. */
const GAP = 8;

/** Labels with what was filled in, and the paragraphs below them. */
export function fieldUnits(
  { role, items }: FieldsBlock,
  style: DocumentStyle,
  column: Column,
): readonly Unit[] {
  const hasBelow = items.some(({ below }) => below.length > 0);
  const labels =
    sharedLine(items, role, style, column, hasBelow) ??
    items.flatMap((item, index) => {
      const keep = hasBelow && index === items.length - 1;
      const rows = labelRows(item, role, style, column);
      return paragraphUnits(rows, style.text[role].beforePt ?? 0, keep);
    });
  const below = items.flatMap((item) => item.below);
  return [...labels, ...below.flatMap((line) => belowUnits(line, style, column))];
}

function labelRows(
  item: FieldItem,
  role: Line["role"],
  style: DocumentStyle,
  column: Column,
  firstLine?: false,
): readonly Row[] {
  const label = labelText(item);
  const runs: readonly Run[] = [
    { kind: "text", text: item.beside.length === 0 ? label : `${label} ` },
    ...item.beside,
  ];
  const setting = { column, tag: { type: "P" }, spacing: style.lineSpacing } as const;
  return setParagraph(runs, role, style, firstLine === false ? { ...setting, firstLine } : setting);
}

/** Each field in a column of its own, of the same width; nothing where one is too long for that. */
function sharedLine(
  items: readonly FieldItem[],
  role: Line["role"],
  style: DocumentStyle,
  column: Column,
  keepWithNext: boolean,
): readonly Unit[] | undefined {
  if (items.length < 2) return undefined;
  const width = (column.width - GAP * (items.length - 1)) / items.length;
  const cells = items.map((item, index) => {
    const x = column.x + index * (width + GAP);
    return labelRows(item, role, style, { x, width }, index === 0 ? undefined : false);
  });
  if (cells.some((rows) => rows.length > 1)) return undefined;
  const height = Math.max(...cells.map((rows) => stacked(rows).height));
  const before = style.text[role].beforePt ?? 0;
  return [{ before, height, items: cells.flatMap((rows) => stacked(rows).items), keepWithNext }];
}

/** A dotted line of its own begins at the margin, as it would on a form typed by hand. */
function belowUnits({ role, runs }: Line, style: DocumentStyle, column: Column): readonly Unit[] {
  const setting = { column, tag: { type: "P" }, spacing: style.lineSpacing } as const;
  const isBlank = runs.every(({ kind }) => kind === "blank");
  const rows = setParagraph(
    runs,
    role,
    style,
    isBlank ? { ...setting, firstLine: false } : setting,
  );
  return paragraphUnits(rows, style.text[role].beforePt ?? 0);
}
