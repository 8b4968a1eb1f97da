import {
  type AccountClass,
  type AccountScope,
  accountClassNames,
  accountScopeNames,
  type CharacterClass,
  characterClassNames,
  type Lang,
  type LocalizedText,
  type Recipient,
  type Role,
  recipientNames,
  roleNames,
} from "@ttthdl/core";
import { listWords } from "@ttthdl/core/internal";
import type { PrintedNames } from "../printed-names.js";

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

/**
 * A role or a recipient inside a sentence: "the operator" in English; what the text prints comes before the general
 * name. An id of neither kind, such as that of an agency, stands for itself.
 */
export function partyWords(party: string, names: PrintedNames["names"] = {}): LocalizedText {
  const general = recipientNames[party as Recipient];
  const role = names[party] ?? roleNames[party as Role];
  if (role === undefined) return general ?? { vi: party, en: party };
  return { vi: role.vi, en: party === "everyone" ? role.en : `the ${role.en}` };
}
