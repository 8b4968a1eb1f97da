import { toNfd } from "@ttthdl/core";
import type { Run } from "../form-document.js";
import type { TextStyle } from "../style.js";
import { timesWidths } from "./times-widths.js";

const UNITS = 2048;
const FIRST = 0x20;
const FIGURE = 0.5;
/** What the horn of ơ and ư adds, in shares of the size. */
const HORN = 0.04;

/** Width in points of a text as Times New Roman sets it. */
export function textWidth(text: string, style: TextStyle): number {
  const widths =
    timesWidths[style.bold === true ? "bold" : style.italic === true ? "italic" : "regular"];
  let sum = 0;
  for (const sign of toNfd(text)) {
    if (sign === "\u031b") sum += HORN;
    else if (!/\p{M}/u.test(sign))
      sum += (widths[(asciiOf(sign).codePointAt(0) ?? 0) - FIRST] ?? UNITS) / UNITS;
  }
  return sum * style.sizePt;
}

/** A blank of so many figures. */
function blankWidth(figures: number, { sizePt }: TextStyle): number {
  return figures * FIGURE * sizePt;
}

/** Width of runs on one line; a blank up to the edge has none. */
export function runsWidth(runs: readonly Run[], style: TextStyle): number {
  return runs.reduce((sum, run) => sum + runWidth(run, style), 0);
}

/** Width of a run; a blank up to the edge has none. */
export function runWidth(run: Run, style: TextStyle): number {
  if (run.kind === "text") return textWidth(run.text, style);
  return run.width === "rest" ? 0 : blankWidth(run.width, style);
}

function asciiOf(sign: string): string {
  if (sign === "đ") return "d";
  return sign === "Đ" ? "D" : sign;
}
