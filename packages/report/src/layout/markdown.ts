/** Text as it is, on one line: no character of it is taken for markup. */
export function markdownText(text: string): string {
  return (
    text
      // The look behind begins at the first of many spaces only, or they take quadratic time.
      .replace(/(?<!\s)\s*[\n\u2028\u2029]\s*/g, " ")
      .trim()
      .replace(/[\\`*_[\]<>|~#$]/g, "\\$&")
      .replace(/&/g, "&amp;")
      // What would begin a list, a rule or a heading at the start of a line.
      .replace(/^[-+=]/, "\\$&")
      .replace(/^(\d+)([.)])/, "$1\\$2")
      // Bare addresses become links in many renderers.
      .replace(/:(?=\/\/)/g, "\\:")
      .replace(/\b(www)\./gi, "$1\\.")
  );
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
