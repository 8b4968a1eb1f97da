import { stringify } from "csv-stringify/sync";

/**
 * A table that a spreadsheet opens right: UTF-8 with a byte order mark, lines that end as in Windows, and
 * nothing that begins like a formula is one.
 */
export function csv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([[...head], ...rows.map((row) => [...row])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
    // A line break within a cell is none of these records' own, yet ends a line for every spreadsheet.
    quoted_match: /[\r\n;]/,
  });
}
