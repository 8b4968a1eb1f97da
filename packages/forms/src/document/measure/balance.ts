import { evenWidth } from "../../text/even-width.js";
import type { Line } from "../form-document.js";
import type { TextStyle } from "../style.js";
import { runsWidth, textWidth } from "./text-width.js";

/** How a centred line stands in its column, in points. */
export interface Balance {
  /** The room that it is given. */
  readonly room: number;
  /** Width of its widest row. */
  readonly widest: number;
}

/** As few rows as can be, of about the same width: no word is left alone below a title. */
export function balance({ runs }: Line, style: TextStyle, column: number): Balance {
  const whole = runsWidth(runs, style);
  // Blanks give way until the line fits.
  const hasBlank = runs.some(({ kind }) => kind === "blank");
  if (hasBlank || whole <= column) return { room: column, widest: Math.min(whole, column) };
  const text = runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
  const words = text.split(" ").map((word) => textWidth(word, style));
  const longest = widestOf(words);
  // Such a word is broken wherever the column ends.
  if (longest > column) return { room: column, widest: column };
  const space = textWidth(" ", style);
  const rowsIn = (width: number): readonly number[] => rowWidths(words, space, width);
  // No room that would break a word.
  const linesIn = (width: number): number =>
    width < longest ? Number.POSITIVE_INFINITY : rowsIn(width).length;
  const room = evenWidth(column, linesIn(column), linesIn);
  return { room, widest: widestOf(rowsIn(room)) };
}

function widestOf(widths: readonly number[]): number {
  return widths.reduce((widest, width) => Math.max(widest, width), 0);
}

/** Rows as full as can be. */
function rowWidths(words: readonly number[], space: number, width: number): readonly number[] {
  const rows: number[] = [];
  for (const word of words) {
    const row = rows.at(-1);
    const longer = row === undefined ? Number.POSITIVE_INFINITY : row + space + word;
    if (longer <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
