import type { Lang } from "@ttthdl/core";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { pageWords } from "./words.js";

/** Blocks with a blank line between them, under the words that stand at the head of every generated page. */
export function page(lang: Lang, ...blocks: readonly string[]): string {
  return `${[`<!-- ${pageWords[lang].banner} -->`, ...blocks].join("\n\n")}\n`;
}

/** A link; its words are Markdown already. */
export function link(words: string, target: string): string {
  return `[${words}](${target})`;
}

/** A heading with an anchor that does not change when the words do. */
export function heading(level: 2 | 3, anchor: string, words: string): string {
  return `${"#".repeat(level)} <a id="${anchor}"></a>${markdownText(words)}`;
}

/** A list whose entries are Markdown already. */
export function list(entries: readonly string[], indent: string = ""): string {
  return entries.map((entry) => `${indent}- ${entry}`).join("\n");
}

/** A table whose cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** An identifier. */
export function code(identifier: string): string {
  return `\`${identifier}\``;
}
