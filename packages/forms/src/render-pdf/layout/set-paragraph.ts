import { isFlushLeft } from "../../document/flush-left.js";
import type { Run } from "../../document/form-document.js";
import { balancedLines } from "../../document/measure/balance.js";
import { type BrokenLine, breakLines } from "../../document/measure/break-lines.js";
import type { Piece } from "../../document/measure/clusters.js";
import { points } from "../../document/measure/points.js";
import type { DocumentStyle, TextRole, TextStyle } from "../../document/style.js";
import { type Face, faceOf } from "../fonts/face.js";
import { type DotsItem, moved, type Tag, type TextItem } from "./galley.js";

/** Where a paragraph stands, from the left edge of the text. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** A line as it stands on paper. */
export interface Row {
  readonly height: number;
  /** Of what can be seen. */
  readonly width: number;
  readonly items: readonly (TextItem | DotsItem)[];
}

/** How a paragraph differs from its style. */
export interface Setting {
  readonly column: Column;
  readonly tag: Tag;
  /** Multiples of the single line. Left out: 1. */
  readonly spacing?: number;
  /** Left out: as the style has it. */
  readonly firstLine?: false;
}

/** The widest gap between words, in parts of the size of the letters; a line that needs more stays ragged. */
const WIDEST_STRETCH = 1;

/** Sets a paragraph in the style of its role. */
export function setParagraph(
  runs: readonly Run[],
  role: TextRole,
  style: DocumentStyle,
  { column, tag, spacing = 1, firstLine }: Setting,
): readonly Row[] {
  const look = style.text[role];
  const face = faceOf(faceNameOf(look));
  const size = look.sizePt;
  const indent = firstLine === false ? 0 : points(look.firstLineMm ?? 0);
  const widthOf = (text: string): number => face.widthOf(text) * size;
  const measure = { widthOf, width: column.width, indent };
  const lines =
    look.align === "center" ? balancedLines(runs, measure).lines : breakLines(runs, measure);
  const height = face.lineHeight * size * spacing;
  // The room between lines lies above them, as office programs have it.
  const baseline = height - (face.lineHeight - face.ascent) * size;
  const isJustified = look.align === "justify" && !isFlushLeft(runs);
  return lines.map((line, index) => {
    const stretch =
      isJustified && isFollowedByWords(lines, index) ? stretchOf(line, column.width, size) : 0;
    const start = look.align === "center" ? (column.width - line.width) / 2 : line.indent;
    const box = { top: 0, height, baseline };
    const items = itemsOf(line.pieces, column.x + start, stretch, face, size, tag, box);
    return { height, width: line.width, items };
  });
}

function faceNameOf({ bold, italic }: TextStyle): "regular" | "bold" | "italic" {
  if (bold === true) return "bold";
  return italic === true ? "italic" : "regular";
}

/** The last words of a paragraph keep their gaps, also above a dotted line. */
function isFollowedByWords(lines: readonly BrokenLine[], index: number): boolean {
  return lines[index + 1]?.pieces.some(({ kind }) => kind === "text") ?? false;
}

function stretchOf({ pieces, width, indent }: BrokenLine, room: number, size: number): number {
  const [piece, ...others] = pieces;
  if (piece?.kind !== "text" || others.length > 0) return 0;
  const gaps = piece.text.trim().split(" ").length - 1;
  const stretch = gaps === 0 ? 0 : (room - indent - width) / gaps;
  return stretch > 0 && stretch <= WIDEST_STRETCH * size ? stretch : 0;
}

function itemsOf(
  pieces: readonly Piece[],
  start: number,
  stretch: number,
  face: Face,
  size: number,
  tag: Tag,
  box: { readonly top: number; readonly height: number; readonly baseline: number },
): readonly (TextItem | DotsItem)[] {
  let x = start;
  return pieces.map((piece) => {
    const place = { ...box, x, width: piece.width };
    x += piece.width;
    if (piece.kind === "dots") return { kind: "dots", ...place };
    return { kind: "text", ...place, tag, text: piece.text, face: face.name, size, stretch };
  });
}

/** Rows one below another. */
export function stacked(rows: readonly Row[]): {
  readonly items: readonly (TextItem | DotsItem)[];
  readonly height: number;
  readonly width: number;
} {
  let height = 0;
  const items = rows.flatMap((row) => {
    const placed = moved(row.items, height);
    height += row.height;
    return placed;
  });
  return { items, height, width: Math.max(0, ...rows.map((row) => row.width)) };
}
