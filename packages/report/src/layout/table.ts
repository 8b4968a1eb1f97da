import Table from "cli-table3";

/**
 * A table with ruled columns. The widest columns give way until it fits.
 *
 * @param width - Columns of the terminal.
 * @param whole - A column that is never broken: what stands in it is to be copied.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  whole?: number,
): string {
  const widths = fit(
    head.map((title, index) => longestLine([title, ...rows.map((row) => row[index] ?? "")])),
    width - 3 * head.length - 1,
    whole,
  );
  const ruled = new Table({
    head: [...head],
    colWidths: widths.map((column) => column + 2),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of rows) ruled.push([...row]);
  return `${ruled.toString()}\n`;
}

function longestLine(cells: readonly string[]): number {
  return Math.max(...cells.flatMap((cell) => cell.split("\n")).map((line) => line.length));
}

const NARROWEST = 8;

function fit(wanted: readonly number[], room: number, whole?: number): readonly number[] {
  const widths = [...wanted];
  for (;;) {
    const yielding = widths.map((width, index) => (index === whole ? 0 : width));
    const widest = Math.max(...yielding);
    const total = widths.reduce((sum, width) => sum + width, 0);
    if (total <= room || widest <= NARROWEST) return widths;
    widths[yielding.indexOf(widest)] = widest - 1;
  }
}
