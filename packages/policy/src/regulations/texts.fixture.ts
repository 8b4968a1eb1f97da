import { existsSync, readFileSync } from "node:fs";
import type { Citation } from "@ttthdl/core";
import { type PrintHints, printReader } from "../authoring/printed-units.js";

/** Where the texts lie for whoever has them: beside the repository. They are no part of it. */
const folder = new URL("../../../../../shared/regulations/", import.meta.url);

/** Whether the texts are at hand, so that norms can be compared with what is printed. */
export const textsAreHere: boolean = existsSync(new URL("INDEX.md", folder));

interface Source extends PrintHints {
  readonly source: string;
}

function hintsOf(slug: string): Source {
  return JSON.parse(readFileSync(new URL(`./${slug}/print-hints.json`, import.meta.url), "utf8"));
}

/** One of the texts as it was received. */
export function readText(slug: string): string {
  return readFileSync(new URL(hintsOf(slug).source, folder), "utf8");
}

/** Reads one of the texts: what it prints at a place, its small letters without marks (scans lose them). */
export function openText(slug: string): (cite: Citation) => string {
  const textAt = printReader(readText(slug), hintsOf(slug));
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
