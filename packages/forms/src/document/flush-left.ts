import type { Run } from "./form-document.js";
import { hasLongWord } from "./long-word.js";

/** Whether a paragraph stays flush left where its style justifies: a long word or a blank would pull its lines apart. */
export function isFlushLeft(runs: readonly Run[]): boolean {
  return hasLongWord(runs) || runs.some(isInnerBlank);
}

/** A blank up to the edge ends its paragraph, whose last line is not justified. */
function isInnerBlank(run: Run): boolean {
  return run.kind === "blank" && run.width !== "rest";
}
