/** What stands apart in a line that was typed without a table: by tabs, or by many spaces. */
export function columnsOf(text: string): readonly string[] {
  const columns = text.split(/\t+|\s{4,}/, MOST + 1);
  return columns.length > MOST ? [text] : columns;
}

/** A line of more is no row of a head or of a signature. */
const MOST = 20;
