import { toNfc } from "@ttthdl/core/internal";
import { withoutFiller } from "./filler.js";
import type { LabelPlace } from "./labels.js";

/** A line of a text in NFC, without the dots of blanks. */
export interface TextLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** The cell of a table that the line stands in; 0 outside of tables. */
  readonly cell: number;
  /** Its paragraph holds something that plain text cannot express: a picture, raised or struck words. */
  readonly hasMore?: boolean;
  /** Word prints a number or bullet of its own before its paragraph. */
  readonly isListed?: boolean;
}

/** Splits texts at their line breaks, and numbers the lines. */
export function textLines(texts: readonly Omit<TextLine, "number">[]): readonly TextLine[] {
  return texts
    .flatMap((line) =>
      toNfc(line.text)
        .split("\n")
        .map((text) => ({ ...line, text: withoutFiller(text) })),
    )
    .map((line, index) => ({ ...line, number: index + 1 }));
}

/** A line with more columns is not part of a head or a signature. */
const MOST_COLUMNS = 20;

/** The columns of a line that was typed without a table: separated by tabs or by four spaces and more. */
export function columnsOf(text: string): readonly string[] {
  const columns = text.split(/\t+|\s{4,}/, MOST_COLUMNS + 1);
  return columns.length > MOST_COLUMNS ? [text] : columns;
}

/** The text between a label and the next one, or the end: the rest of its line, then the lines below. */
export function linesBetween(
  lines: readonly TextLine[],
  from: LabelPlace,
  to: LabelPlace | undefined,
): readonly TextLine[] {
  // A line that begins with the next label has nothing of this one.
  const last = to === undefined ? lines.length : to.line + (to.start > 0 ? 1 : 0);
  return lines.slice(from.line, last).map((line, index) => {
    const start = index === 0 ? from.end : 0;
    const isLast = from.line + index === to?.line;
    return { ...line, text: line.text.slice(start, isLast ? to?.start : undefined) };
  });
}

/** Index of the last item that fulfils a condition, or -1. */
export function lastIndexOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  let index = items.length - 1;
  for (; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && is(item)) break;
  }
  return index;
}
