import {
  type AccountClass,
  type AccountScope,
  accountClassNames,
  accountScopeNames,
  type CharacterClass,
  type IsoDay,
  type Lang,
  type LocalizedText,
  type SystemKind,
} from "@ttthdl/core";

const characterClassNames: Readonly<Record<CharacterClass, LocalizedText>> = {
  lower: { vi: "chữ thường", en: "lower case" },
  upper: { vi: "chữ hoa", en: "upper case" },
  digit: { vi: "chữ số", en: "digit" },
  special: { vi: "ký tự đặc biệt", en: "special character" },
};

/** Kinds of systems in words. */
export const systemKindNames: Readonly<Record<SystemKind, LocalizedText>> = {
  "data-centre": { vi: "trung tâm dữ liệu", en: "data centre" },
  portal: { vi: "cổng thông tin điện tử", en: "portal" },
  application: { vi: "ứng dụng", en: "application" },
};

/** Words in a row, as the language joins them. */
export function listWords(words: readonly string[], lang: Lang): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")} ${lang === "vi" ? "và" : "and"} ${last}`;
}

/** Account classes in words. */
export function accountWords(classes: readonly AccountClass[], lang: Lang): string {
  return listWords(
    classes.map((name) => accountClassNames[name][lang]),
    lang,
  );
}

/** Account scopes in words. */
export function accountScopeWords(scopes: readonly AccountScope[], lang: Lang): string {
  return listWords(
    scopes.map((name) => accountScopeNames[name][lang]),
    lang,
  );
}

/** Character classes in words. */
export function characterWords(classes: readonly CharacterClass[], lang: Lang): string {
  return listWords(
    classes.map((name) => characterClassNames[name][lang]),
    lang,
  );
}

/** A day as people write it: 05/03/2026 in Vietnamese, 2026-03-05 in English. */
export function dayWords(day: IsoDay, lang: Lang): string {
  return lang === "vi" ? day.split("-").reverse().join("/") : day;
}

/** "1 place", "2 places". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Words that begin a sentence, as they stand inside one. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
