import {
  accountClassNames,
  accountScopeNames,
  dataImportanceNames,
  type Lang,
  type LocalizedText,
  type NormBase,
} from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";

/** What a norm is narrowed to, in words; `undefined` where it is not narrowed. */
export function scopeWords(
  { appliesTo }: Pick<NormBase, "appliesTo">,
  lang: Lang,
): string | undefined {
  if (appliesTo === undefined) return undefined;
  const { accountClasses = [], scopes = [], importance = [], constantlyChanging } = appliesTo;
  return [
    namesOf(accountClasses, accountClassNames, lang),
    namesOf(scopes, accountScopeNames, lang),
    namesOf(importance, dataImportanceNames, lang),
    constantlyChanging ? CHANGING[lang] : "",
  ]
    .filter((words) => words !== "")
    .join("; ");
}

const CHANGING: LocalizedText = {
  vi: "dữ liệu thay đổi liên tục",
  en: "data that changes constantly",
};
