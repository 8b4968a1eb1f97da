import type { LocalizedText } from "@ttthdl/core";

/** A legal term, the one English word for it, and the names that stand for it in code and data. */
export interface Term extends LocalizedText {
  readonly identifiers: readonly string[];
}

/** A table of the glossary. */
export interface TermTable {
  readonly title: string;
  readonly terms: readonly Term[];
}

/** The terms of names that are data already, one for each identifier. */
export function termsOf(names: Readonly<Record<string, LocalizedText>>): readonly Term[] {
  return Object.entries(names).map(([identifier, { vi, en }]) => ({
    vi,
    en,
    identifiers: [identifier],
  }));
}

/** Terms whose names are written for the beginning of a sentence, or in capitals, as they stand inside one. */
export function insideSentence({ vi, en, identifiers }: Term): Term {
  return { vi: lowered(vi), en: lowered(en), identifiers };
}

function lowered(words: string): string {
  const lower = words.toLocaleLowerCase("vi");
  return words === words.toLocaleUpperCase("vi") ? lower : lower.charAt(0) + words.slice(1);
}
