/** Rows of dots, also spaced or as one sign, and rows of underscores. Three dots in a row end a sentence. */
const FILLER = /(?:[._…·]\s?){4,}|(?:\.\s){2,}\.|…{2,}/g;

/** A text without the dots that a blank is printed with. */
export function withoutFiller(text: string): string {
  return text.replace(FILLER, " ");
}

/** Whether nothing was filled in: only spaces and the dots of a blank. */
export function isBlank(text: string): boolean {
  return withoutFiller(text).trim() === "";
}

/** Lines below each other; dots count for nothing, and neither do empty lines at the end. */
export function filledIn(rows: readonly string[]): string {
  const filled = rows.map((row) => (isBlank(row) ? "" : row));
  while (filled.length > 0 && filled.at(-1) === "") filled.pop();
  return filled.join("\n");
}
