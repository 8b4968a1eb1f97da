import type * as z from "zod";
import { en, vi } from "zod/locales";
import type { Lang, LocalizedText } from "../text.js";

const locales = { vi: vi(), en: en() };

/** Kinds of values in words; zod's Vietnamese catalogue leaves most of them in English. */
const kinds: Readonly<Record<string, LocalizedText>> = {
  array: { vi: "danh sách", en: "a list" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  infinity: { vi: "số vô hạn", en: "an infinite number" },
  nan: { vi: "NaN", en: "NaN" },
  null: { vi: "null", en: "null" },
  number: { vi: "số", en: "a number" },
  object: { vi: "đối tượng", en: "an object" },
  record: { vi: "đối tượng", en: "an object" },
  string: { vi: "chuỗi ký tự", en: "a text" },
};

/** What zod says per parse: our words where a clerk would stumble, its own catalogue for the rest. */
export function wordsOf(issue: z.core.$ZodRawIssue, lang: Lang): string {
  if (issue.code === "invalid_type") {
    return expected([kindWord(issue.expected, lang)], issue.input, lang);
  }
  const words = locales[lang].localeError(issue);
  return (typeof words === "string" ? words : words?.message) ?? unknownReason[lang];
}

/** "Expected A or B": for a value that fits none of several kinds. */
export function expected(kinds: readonly string[], input: unknown, lang: Lang): string {
  const words = kinds.join(OR[lang]);
  if (input === undefined) return missing[lang](words);
  return misfit[lang](words, kindWord(kindOf(input), lang));
}

const OR: LocalizedText = { vi: " hoặc ", en: " or " };

const missing: Readonly<Record<Lang, (words: string) => string>> = {
  vi: (words) => `còn thiếu; phải là ${words}`,
  en: (words) => `is missing; expected ${words}`,
};

const misfit: Readonly<Record<Lang, (words: string, received: string) => string>> = {
  vi: (words, received) => `phải là ${words}, không phải ${received}`,
  en: (words, received) => `expected ${words}, not ${received}`,
};

/** The words for a kind of value. */
export function kindWord(kind: string, lang: Lang): string {
  return kinds[kind]?.[lang] ?? kind;
}

/** A key that the schema does not have. */
export const unknownKey: LocalizedText = {
  vi: "không phải là tên trường được quy định",
  en: "is not a known key",
};

/** Only for codes that no catalogue knows. */
const unknownReason: LocalizedText = { vi: "không hợp lệ", en: "is not valid" };

function kindOf(input: unknown): string {
  if (input === null) return "null";
  if (Array.isArray(input)) return "array";
  if (typeof input !== "number" || Number.isFinite(input)) return typeof input;
  return Number.isNaN(input) ? "nan" : "infinity";
}
