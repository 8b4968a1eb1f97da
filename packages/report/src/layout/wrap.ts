import { Help } from "commander";

/** Wider lines tire the eye; narrower terminals still get whole words. */
const WIDEST = 100;

/** Commander wraps its help with this; colours take no room. */
const wrapper = new Help();

/** Columns to write for: those of the terminal, at most 100. */
export function widthFor(columns: number | undefined): number {
  return Math.max(40, Math.min(columns ?? WIDEST, WIDEST));
}

/**
 * A paragraph whose lines begin with an indent.
 *
 * @param first - What the first line begins with instead, of the same width.
 */
export function paragraph(
  text: string,
  width: number,
  indent: string,
  first: string = indent,
): string {
  return wrapper
    .boxWrap(text, width - indent.length)
    .split("\n")
    .map((line, index) => `${index === 0 ? first : indent}${line}\n`)
    .join("");
}
