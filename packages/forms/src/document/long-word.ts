import type { Run } from "./form-document.js";

/** A third of a line and more: beside it a justified line falls apart. */
const LONG_WORD = /\S{30}/;

/** Whether a word of a paragraph is so long that the lines around it are not justified. */
export function hasLongWord(runs: readonly Run[]): boolean {
  return runs.some((run) => run.kind === "text" && LONG_WORD.test(run.text));
}
