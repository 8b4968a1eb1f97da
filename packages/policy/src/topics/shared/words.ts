import {
  type AccountClass,
  type AccountScope,
  accountClassNames,
  accountScopeNames,
  type CharacterClass,
  characterClassNames,
  type Lang,
  type LocalizedText,
  type Role,
  roleNames,
} from "@ttthdl/core";
import { listWords } from "@ttthdl/core/internal";

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

/** A role inside a sentence: "the operator" in English. */
export function roleInSentence(role: Role): LocalizedText {
  const { vi, en } = roleNames[role];
  return { vi, en: role === "everyone" ? en : `the ${en}` };
}
