import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

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
  const rule = (left: string, middle: string, right: string): string =>
    `${left}${widths.map((column) => "─".repeat(column + 2)).join(middle)}${right}\n`;
  const body = [head, ...rows].map((row) => ruledRow(row, widths));
  return `${rule("┌", "┬", "┐")}${body.join(rule("├", "┼", "┤"))}${rule("└", "┴", "┘")}`;
}

/** A row between rules: as many lines as its longest cell takes. */
function ruledRow(row: readonly string[], widths: readonly number[]): string {
  const cells = widths.map((width, index) =>
    wrapAnsi(row[index] ?? "", width, { hard: true }).split("\n"),
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  const line = (number: number): string =>
    cells.map((lines, index) => ` ${padded(lines[number] ?? "", widths[index] ?? 0)} `).join("│");
  return Array.from({ length: height }, (_, number) => `│${line(number)}│\n`).join("");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

function longestLine(cells: readonly string[]): number {
  return Math.max(...cells.flatMap((cell) => cell.split("\n")).map(stringWidth));
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
