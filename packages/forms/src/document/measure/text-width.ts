import { toNfc, toNfd } from "@ttthdl/core/internal";
import type { Run } from "../form-document.js";
import type { TextStyle } from "../style.js";
import { runWidth } from "./clusters.js";
import { type TimesFace, timesOtherWidths, timesWidths } from "./times-widths.js";

const UNITS = 2048;
const FIRST = 0x20;
/** All but the horn. */
const MARKS = /(?!\u031b)\p{M}/gu;

/** Widths of the letters of Vietnamese, once they were asked for: up to the last of them, so that they are not many. */
const LAST_KEPT = 0x1eff;
const kept: Readonly<Record<TimesFace, Map<number, number>>> = {
  regular: new Map(),
  bold: new Map(),
  italic: new Map(),
};

/**
 * Width in points of a text as Times New Roman sets it. The typefaces of a PDF have the same widths (a test compares them), but
 * are 440 kB that neither Word files nor pages need.
 */
export function textWidth(text: string, style: TextStyle): number {
  const face = style.bold === true ? "bold" : style.italic === true ? "italic" : "regular";
  let sum = 0;
  for (const sign of text) sum += signWidth(sign, face);
  return sum * style.sizePt;
}

function signWidth(sign: string, face: TimesFace): number {
  const code = sign.codePointAt(0) ?? 0;
  const known = kept[face].get(code);
  if (known !== undefined) return known;
  const width = measured(sign, face);
  if (code <= LAST_KEPT) kept[face].set(code, width);
  return width;
}

/** A letter with its marks, which have no width of their own. */
function measured(sign: string, face: TimesFace): number {
  const letter = toNfc(toNfd(sign).replace(MARKS, ""));
  const code = asciiOf(letter).codePointAt(0);
  if (code === undefined) return 0;
  return (timesWidths[face][code - FIRST] ?? timesOtherWidths[face][letter] ?? UNITS) / UNITS;
}

/** Width of runs on one line; a blank up to the edge has none. */
export function runsWidth(runs: readonly Run[], style: TextStyle): number {
  return runs.reduce((sum, run) => sum + runWidth(run, (text) => textWidth(text, style)), 0);
}

function asciiOf(sign: string): string {
  if (sign === "đ") return "d";
  return sign === "Đ" ? "D" : sign;
}
