/** Rows of dots, also spaced or as one sign, and rows of underscores. Three dots in a row end a sentence. */
const FILLER = /(?:[._…·]\s?){4,}|(?:\.\s){2,}\.|…{2,}/g;

/** A text without the dots that a blank is printed with. */
export function withoutFiller(text: string): string {
  return text.replace(FILLER, " ");
}

/** Whether nothing was filled in: only spaces, dots, lines. */
export function isBlank(text: string): boolean {
  return !/[^\s.…·_\-–—]/.test(text);
}
