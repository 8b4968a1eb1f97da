/**
 * Breaks a text into lines of at most `width` columns: between words, inside a word only where it is wider than a line.
 * The spaces that a text begins with stay.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  const indent = text.length - text.trimStart().length;
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    const cut = space > (lines.length === 0 ? indent : 0) ? space : insideWord(rest, width);
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

/** Never between the halves of a surrogate pair. */
function insideWord(text: string, width: number): number {
  const code = text.charCodeAt(width - 1);
  return code >= 0xd800 && code <= 0xdbff && width > 1 ? width - 1 : width;
}

/** A text in the middle of a column, without spaces after it. */
export function centred(text: string, width: number): string {
  return " ".repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text;
}
