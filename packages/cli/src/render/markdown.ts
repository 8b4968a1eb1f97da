/** Text as it is: no character of it is taken for markup. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, "$1\\$2")
    .replace(/\s*\n\s*/g, " ");
}

/** A table; every cell is taken as it is. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => markdownText(cell)).join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")).replaceAll("\\", "") + rows.map(line).join("");
}
