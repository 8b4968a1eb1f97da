import { escapeMarkdown, onOneLine } from "@ttthdl/core/internal";

/** Text as it is, on one line: no character of it is taken for markup. */
export function markdownText(text: string): string {
  return escapeMarkdown(onOneLine(text).trim());
}

/** A list; every line is taken as it is. */
export function markdownList(lines: readonly string[]): string {
  return lines.map((line) => `- ${markdownText(line)}`).join("\n");
}

/** A table; every cell is taken as it is, and keeps its lines. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cell = (text: string): string => text.split("\n").map(markdownText).join("<br>");
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |\n`;
  return `${line(head)}|${" --- |".repeat(head.length)}\n${rows.map(line).join("")}`;
}
