import Papa from "papaparse";

/** What a spreadsheet takes for the beginning of a formula, in the full width of East Asian fonts too. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * A table that a spreadsheet opens right: UTF-8 with a byte order mark, lines that end as in Windows, and
 * nothing that begins like a formula is one.
 */
export function csv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = Papa.unparse([[...head], ...rows.map((row) => [...row])], {
    newline: "\r\n",
    escapeFormulae: FORMULA,
    // Spreadsheets of some countries part columns by semicolons.
    quotes: (value: unknown) => String(value).includes(";"),
  });
  return `\ufeff${lines}\r\n`;
}
