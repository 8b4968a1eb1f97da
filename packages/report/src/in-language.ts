import type { Lang } from "@ttthdl/core";

/** Words by name, each in both languages: a text, or a function that makes a sentence. */
type Words = Readonly<Record<string, Readonly<Record<Lang, unknown>>>>;

/** The same words in one language. */
export type InLanguage<Table extends Words> = { readonly [Name in keyof Table]: Table[Name][Lang] };

/** A table of words, language by language: looked up once, not at every sentence. */
export function byLanguage<Table extends Words>(
  table: Table,
): Readonly<Record<Lang, InLanguage<Table>>> {
  const pick = (lang: Lang): InLanguage<Table> =>
    Object.fromEntries(
      Object.entries(table).map(([name, words]) => [name, words[lang]]),
    ) as InLanguage<Table>;
  return { vi: pick("vi"), en: pick("en") };
}
