import wrapAnsi from "wrap-ansi";

/** Columns of a line where nobody says otherwise; longer lines tire the eye. */
export const DEFAULT_WIDTH = 100;

/**
 * A paragraph whose lines begin with an indent. Lines break between words; colours take no room.
 *
 * @param first - What the first line begins with instead, of the same width.
 */
export function paragraph(
  text: string,
  width: number,
  indent: string,
  first: string = indent,
): string {
  return wrapAnsi(text, width - indent.length)
    .split("\n")
    .map((line, index) => `${index === 0 ? first : indent}${line}\n`)
    .join("");
}
