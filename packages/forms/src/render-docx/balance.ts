import type { Line } from "../document/form-document.js";
import type { TextStyle } from "../document/style.js";
import { evenWidth } from "../text/even-width.js";
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
  const space = textWidth(" ", style);
  const rowsIn = (width: number): readonly number[] => rowWidths(words, space, width);
  const room = evenWidth(column, rowsIn(column).length, (width) => rowsIn(width).length);
  return { room, widest: Math.min(room, Math.max(...rowsIn(room))) };
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
