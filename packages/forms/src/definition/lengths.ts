import type { FieldKind, FieldLength, TextField } from "./field.js";

/** A line of print takes about 80 characters; a page about 3,000. */
const lengths: Readonly<Record<FieldKind, FieldLength>> = {
  text: { max: 500, usual: { min: 2, max: 200 } },
  multiline: { max: 20_000, usual: { min: 3, max: 6_000 } },
  email: { max: 254, usual: { min: 6, max: 100 } },
  telephone: { max: 200, usual: { min: 3, max: 80 } },
  date: { max: 10, usual: { min: 10, max: 10 } },
};

/**
 * Lines of one field, twenty-five pages of them: five such fields in a Word file are still read back (see `parse/limits.ts`).
 */
export const MOST_LINES = 1_000;

/** The most lines of a field of several: its own, or those of any. */
export function mostLinesOf({ maxLines }: Pick<TextField, "maxLines">): number {
  return maxLines ?? MOST_LINES;
}

/** The lengths of a field: its own, or those of its kind. */
export function lengthOf({ kind, length }: TextField): FieldLength {
  return length ?? lengths[kind];
}

/** Whether a text has more characters than that: code points, as JSON Schema counts; an emoji is one. */
export function isLonger(text: string, characters: number): boolean {
  if (text.length <= characters) return false;
  return text.length > 2 * characters || Array.from(text).length > characters;
}
