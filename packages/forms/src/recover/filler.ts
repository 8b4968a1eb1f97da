/** Rows of dots, also spaced or as one sign, and rows of underscores. Three dots in a row end a sentence. */
const FILLER = /(?:[._…·]\s?){4,}|(?:\.\s){2,}\.|…{2,}/g;

/** What a blank is set off by. */
const EDGE = /[\s:：;,()[\]/]/;
/** Signs of a row that is a blank's although a word touches it on one side. */
const LONG = 6;

/** A text without the dots that a blank is printed with; within words they are the words' own. */
export function withoutFiller(text: string): string {
  return text.replace(FILLER, (row: string, at: number) => {
    const isEdge = (sign: string): boolean => sign === "" || EDGE.test(sign);
    const before = at === 0 ? "" : text.charAt(at - 1);
    const isAfterEdge = isEdge(before);
    const isBeforeEdge = EDGE.test(row.slice(-1)) || isEdge(text.charAt(at + row.length));
    const opens = before === "" || before === ":";
    const isLong = row.length >= LONG || row.includes("……");
    const isBlank =
      (isAfterEdge && (isBeforeEdge || opens)) || (isLong && (isAfterEdge || isBeforeEdge));
    return isBlank ? " " : row;
  });
}

/** Whether nothing was filled in: only spaces and the dots of a blank. */
export function isBlank(text: string): boolean {
  return withoutFiller(text).trim() === "";
}

/** Joins lines; lines of dots become empty, and empty lines at the end are dropped. */
export function filledIn(rows: readonly string[]): string {
  const filled = rows.map((row) => (isBlank(row) ? "" : row));
  while (filled.length > 0 && filled.at(-1) === "") filled.pop();
  return filled.join("\n");
}
