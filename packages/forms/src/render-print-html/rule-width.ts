import type { Line, Rule, Run } from "../document/form-document.js";
import type { DocumentStyle } from "../document/style.js";

/**
 * The width of the line below a text, as CSS. Where the text stands on one line, its share of that line; where it
 * breaks, CSS knows only the width of the column, so the share is taken of what each of its lines, made equally
 * long, will measure.
 */
export function ruleWidth(
  { role, runs }: Line,
  { share }: Rule,
  style: DocumentStyle,
  columnMm: number,
): string {
  const percent = `${Math.round(share * 100)}%`;
  const text = runs.reduce((sum, run) => sum + emsOf(run), 0);
  const column = columnMm / (style.text[role].sizePt * MM_IN_POINT);
  const lines = Math.ceil(text / column);
  return lines < 2 ? percent : `min(${percent},${((share * text) / lines).toFixed(1)}em)`;
}

const MM_IN_POINT = 25.4 / 72;
/** Mean widths in Times New Roman, in sizes of the type. */
const FIGURE = 0.5;
const CAPITAL = 0.71;
const SPACE = 0.25;
const OTHER = 0.47;

function emsOf(run: Run): number {
  if (run.kind === "blank") return run.width === "rest" ? 0 : run.width * FIGURE;
  return Array.from(run.text).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (letter === " ") return SPACE;
  return letter === letter.toLowerCase() ? OTHER : CAPITAL;
}
