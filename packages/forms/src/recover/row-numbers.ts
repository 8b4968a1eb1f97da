import type { LabelPlace } from "./labels.js";
import type { TextLine } from "./text-line.js";

const ROW_NUMBER = /^\s*\d{1,2}\s?[.)]?\s*$/;

/**
 * The lines without the numbers of a table's rows: a number that fills the cell before a label's is none of the value
 * above, unless it is all that follows a label.
 */
export function withoutRowNumbers(
  lines: readonly TextLine[],
  places: readonly LabelPlace[],
): readonly TextLine[] {
  const kept = [...lines];
  for (const [index, { line, start }] of places.entries()) {
    const cell = lines[line]?.cell ?? 0;
    const number = lines[line - 1];
    if (start > 0 || cell === 0 || number?.cell !== cell - 1) continue;
    if (!ROW_NUMBER.test(number.text) || lines[line - 2]?.cell === number.cell) continue;
    const before = places[index - 1];
    const isValue = before !== undefined && before.line === line - 2;
    if (!isValue) kept[line - 1] = { ...number, text: "" };
  }
  return kept;
}
