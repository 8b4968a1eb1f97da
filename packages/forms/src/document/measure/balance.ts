import type { Line, Run } from "../form-document.js";
import type { TextStyle } from "../style.js";
import { type BrokenLine, breakLines, type Measure } from "./break-lines.js";
import { clustersOf } from "./clusters.js";
import { runsWidth, textWidth } from "./text-width.js";

/** A centred text broken into lines. */
export interface BalancedLines {
  readonly lines: readonly BrokenLine[];
  /** The room that they were broken in, at most that of the column. */
  readonly room: number;
}

/** How a centred line stands in its column, in points. */
export interface Balance {
  /** The room that it is given. */
  readonly room: number;
  /** Width of its widest row. */
  readonly widest: number;
}

/** Of two ways to break a title, the one with the longer first line may be a little wider. */
const FIRST_LONGER = 1.06;

/**
 * As few lines as can be, of about the same width: no word is left alone below a title. No word is broken for that, and a
 * word that is wider than the column leaves the lines as they are.
 */
export function balancedLines(runs: readonly Run[], measure: Measure): BalancedLines {
  const column = measure.width;
  const linesIn = (width: number): readonly BrokenLine[] => breakLines(runs, { ...measure, width });
  const fewest = linesIn(column);
  const longest = widest(clustersOf(runs, measure.widthOf));
  if (fewest.length === 1 || longest > column) return { lines: fewest, room: column };
  let [low, high] = [column / 2, column];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (middle < longest || linesIn(middle).length > fewest.length) low = middle;
    else high = middle;
  }
  const room = Math.min(column, high * FIRST_LONGER);
  return { lines: linesIn(room), room };
}

/** The room that makes a program which sets the text itself break it into {@link balancedLines}. */
export function balance({ runs }: Line, style: TextStyle, column: number): Balance {
  // Blanks give way until the line fits.
  if (runs.some(({ kind }) => kind === "blank")) {
    return { room: column, widest: Math.min(runsWidth(runs, style), column) };
  }
  const widthOf = (text: string): number => textWidth(text, style);
  const { lines, room } = balancedLines(runs, { widthOf, width: column, indent: 0 });
  return { room, widest: widest(lines) };
}

function widest(boxes: readonly { readonly width: number }[]): number {
  return boxes.reduce((most, { width }) => Math.max(most, width), 0);
}
