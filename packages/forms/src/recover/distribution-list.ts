import { CODE_LABEL } from "../document/closing.js";
import { columnsOf, type TextLine } from "./text-line.js";

/** How the distribution list and the code begin, which stand beside the signature. */
const HEADING = new RegExp(`^\\s*(?:${CODE_LABEL}|Nơi nhận)\\b`, "iu");
/** Outside of tables the copies are listed below their heading, each with a dash. */
const COPY = /^\s*[-–—+*•]/u;

/**
 * Removes the distribution list and the code: the whole cell of a table that begins with their heading, or outside of tables the
 * heading and its items. Columns beside such a row, separated by tabs, are kept.
 */
export function withoutDistributionList<Line extends Pick<TextLine, "text" | "cell">>(
  lines: readonly Line[],
): readonly Line[] {
  const cells = new Set(lines.flatMap(({ text, cell }) => (HEADING.test(text) ? [cell] : [])));
  let isList = false;
  return lines.flatMap((line) => {
    if (line.cell > 0) return cells.has(line.cell) ? [] : [line];
    const [first = "", ...beside] = columnsOf(line.text);
    isList = HEADING.test(first) || (isList && (COPY.test(first) || first.trim() === ""));
    if (!isList) return [line];
    return beside.length === 0 ? [] : [{ ...line, text: beside.join("\t") }];
  });
}
