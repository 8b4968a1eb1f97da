import type { FormHead } from "../definition/form-definition.js";
import { limits } from "../reading/limits.js";
import { hasWords, spellingKey } from "./printed-words.js";
import { columnsOf, lastIndexOf, type TextLine } from "./text-line.js";

/** The rows that a head is read from. */
export interface HeadLines {
  readonly rows: readonly TextLine[];
  /** The cell of the country's name, where no row is the agency's; 0 outside of tables. */
  readonly stateCell: number;
  /** Whether more stands above. */
  readonly isCut: boolean;
}

/** Outside of tables the agency may be typed above the country: two rows each for it and the organ above, and the number. */
const ROWS_ABOVE = 6;
/** Dots of blanks and space. */
const RUN = /[\s.…_]+/g;
const GAP = /\t|\s{4}/;
const SPACED_DATE = /(?:,\s)?ngày\s?\d{0,2}\s?tháng\s?\d{0,2}\s?năm\s?\d{0,2}\s?\d{0,2}/giu;

/**
 * What stands apart in the lines above the title. A head has about ten rows, and a text made to harm has thousands; a
 * cover letter may stand above, so that the last row with the country's name counts.
 */
export function headLines(lines: readonly TextLine[], head: FormHead): HeadLines {
  const filled = lines.filter(({ text }) => hasWords(text));
  const last = filled
    .slice(-limits.headRows)
    .filter(({ text }) => text.length <= 2 * limits.headRowLength);
  const all = last
    .flatMap((line) => partsOf(line.text, head).map((text) => ({ ...line, text })))
    .filter(({ text }) => hasWords(text));
  const near = all
    .slice(-limits.headRows)
    .filter(({ text }) => text.length <= limits.headRowLength);
  const country = spellingKey(head.nationalName);
  const state = lastIndexOf(near, ({ text }) => spellingKey(text) === country);
  const rows = near.slice(beginOf(near, state));
  return {
    rows,
    stateCell: near[state]?.cell ?? 0,
    isCut: last.length < filled.length || rows.length < all.length,
  };
}

/** In a table the agency's cell is the one before the country's. */
function beginOf(rows: readonly TextLine[], state: number): number {
  const { cell = 0 } = rows[state] ?? {};
  if (cell === 0) return Math.max(0, state - ROWS_ABOVE);
  const before = rows[state - 1]?.cell ?? 0;
  return before === 0 ? state : rows.findIndex((row) => row.cell === before);
}

/** Columns, but for gaps within a date and before a number. */
function partsOf(text: string, { numberLabel }: FormHead): readonly string[] {
  const number = new RegExp(`(${numberLabel.replace(":", "")}\\s?:)\\t(?=[\\d/])`, "iu");
  return columnsOf(
    text
      .replace(RUN, withoutMarks)
      .replace(SPACED_DATE, (date) => date.replaceAll("\t", " "))
      .replace(number, "$1 "),
  );
}

/** One dot or stroke alone belongs to its word. */
function withoutMarks(run: string): string {
  const marks = run.replace(/\s+/g, "");
  if (marks.length === 1 && marks !== "…") return run;
  return GAP.test(run) ? "\t" : " ";
}
