const SIGNS = /[\\`*_[\]{}<>&~|$]/g;
const LINK = /:\/\/|www\./gi;
const LINE_START = /^(?:[#+=-]|\d+(?=[.)]))/;

/** Words that Markdown shows as they are, wherever they stand: no emphasis, link, list, heading, table or HTML. */
export function escapeMarkdown(words: string): string {
  const indent = words.length - words.trimStart().length;
  const rest = words
    .slice(indent)
    .replace(SIGNS, "\\$&")
    .replace(LINK, (link) => (link === "://" ? ":\\/\\/" : `${link.slice(0, -1)}\\.`))
    .replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
  return "&nbsp;".repeat(indent) + rest;
}
