import Table from "cli-table3";

/**
 * A table with ruled columns. The widest columns give way until it fits.
 *
 * @param width - Columns of the terminal.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widths = fit(
    head.map((title, index) => longestLine([title, ...rows.map((row) => row[index] ?? "")])),
    width - 3 * head.length - 1,
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

function fit(widths: readonly number[], room: number): readonly number[] {
  const fitted = [...widths];
  while (sum(fitted) > room && Math.max(...fitted) > 8) {
    fitted[fitted.indexOf(Math.max(...fitted))] = Math.max(...fitted) - 1;
  }
  return fitted;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
