import { toNfc, toNfd } from "@ttthdl/core/internal";
import type { FormDefinition } from "../definition/form-definition.js";

/** Letters and figures of a text in one spelling, for comparing what is printed with what was typed. */
export function wordsOf(text: string): string {
  return (
    toNfc(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}

/** The longest line that is printed has some hundred letters. */
const LONGEST_PRINTED = 1_000;

/** Whether a text says anything: letters or figures stand in it. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whole lines that a form prints around its blanks. */
export function printedLines(definition: FormDefinition): ReadonlySet<string> {
  const { head, title, subtitle, sections, closing, signature } = definition;
  const lines = [
    ...[head.agencyLabel, head.nationalName, head.motto, head.numberLabel, title, subtitle.text],
    ...sections.flatMap(({ heading, leadIn }) => [heading, leadIn]),
    ...[closing, signature.title, signature.note],
    ...Object.values(definition.fields).flatMap(({ print }) => [
      print?.label,
      print?.marker === undefined ? undefined : `${print.marker} ${print.label}`,
    ]),
  ];
  return new Set(lines.flatMap((line) => (line === undefined ? [] : [wordsOf(line)])));
}

/** Whether a line is one that the form prints, or the line that names whom it goes to. */
export function isPrinted(
  text: string,
  printed: ReadonlySet<string>,
  { addressee }: FormDefinition,
): boolean {
  if (text.length > LONGEST_PRINTED) return false;
  const words = wordsOf(text);
  return printed.has(words) || words.startsWith(`${wordsOf(addressee.label)} `);
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Words with their tones behind them: "HOÀ" and "HÒA" are one. */
export function spellingKey(text: string): string {
  return wordsOf(text)
    .split(" ")
    .map((word) => {
      const apart = toNfd(word);
      return apart.replace(TONE, "") + (apart.match(TONE) ?? []).join("");
    })
    .join(" ");
}
