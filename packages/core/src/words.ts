import type { Lang, LocalizedText, Names } from "./text.js";

const AND: LocalizedText = { vi: "và", en: "and" };

/** Words in a row, as the language joins them: "chữ hoa, chữ thường và chữ số". */
export function listWords(words: readonly string[], lang: Lang): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")} ${AND[lang]} ${last}`;
}

/** Several values of a closed list in words; their names may hold commas of their own. */
export function namesOf<Value extends string>(
  values: readonly Value[],
  names: Names<Value>,
  lang: Lang,
  between: string = ", ",
): string {
  return values.map((value) => names[value][lang]).join(between);
}

/** A number of things in English: "1 place", "2 places". */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Words as they begin a sentence. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words that begin a sentence, as they stand inside one. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/**
 * The lines of a text one after another, a space between them. The look behind begins at the first of many
 * spaces only, or they take quadratic time.
 */
export function onOneLine(text: string): string {
  return text.replace(/(?<!\s)\s*[\r\n\u2028\u2029]\s*/g, " ");
}
