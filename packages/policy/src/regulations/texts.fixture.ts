import { existsSync, readFileSync } from "node:fs";
import type { Citation } from "@ttthdl/core";
import { type PrintHints, printReader } from "../authoring/printed-units.js";

/** Where the texts lie for whoever has them: beside the repository. They are no part of it. */
const folder = new URL("../../../../../shared/regulations/", import.meta.url);

/** Whether the texts are at hand, so that norms can be compared with what is printed. */
export const textsAreHere: boolean = existsSync(new URL("INDEX.md", folder));

/** Reads one of the texts: what it prints at a place, its small letters without marks (scans lose them). */
export function openText(slug: string): (cite: Citation) => string {
  const hintsFile = new URL(`./${slug}/print-hints.json`, import.meta.url);
  const { source, ...hints }: PrintHints & { readonly source: string } = JSON.parse(
    readFileSync(hintsFile, "utf8"),
  );
  const text = readFileSync(new URL(source, folder), "utf8");
  const textAt = printReader(text, hints);
  return (cite) => withoutMarks(textAt(cite) ?? "");
}

/** Small letters without marks, spaces made one. */
function withoutMarks(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s+/g, " ");
}
