import type { Run } from "./form-document.js";

/** A third of a line and more: beside it a justified line falls apart. */
const LONG_WORD = /\S{30}/;

/** Whether a paragraph stays flush left where its style justifies: a long word or a blank would pull its lines apart. */
export function isFlushLeft(runs: readonly Run[]): boolean {
  return hasLongWord(runs) || runs.some(isInnerBlank);
}

/** A blank up to the edge ends its paragraph, whose last line is not justified. */
function isInnerBlank(run: Run): boolean {
  return run.kind === "blank" && run.width !== "rest";
}

/** Whether a word of a paragraph is so long that the lines around it are not justified. */
function hasLongWord(runs: readonly Run[]): boolean {
  return runs.some((run) => run.kind === "text" && LONG_WORD.test(run.text));
}
