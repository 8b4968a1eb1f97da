import {
  accountClassNames,
  accountScopeNames,
  type DataImportance,
  type Lang,
  type NormBase,
} from "@ttthdl/core";
import { type Names, namesOf } from "../requirements/names.js";

const importances: Names<DataImportance> = {
  important: { vi: "dữ liệu quan trọng", en: "important data" },
  ordinary: { vi: "dữ liệu thông thường", en: "ordinary data" },
  special: { vi: "dữ liệu đặc biệt", en: "special data" },
};

/**
 * What a norm is narrowed to, in words; `undefined` where it is not narrowed.
 *
 * @example
 * ```ts
 * import { scopeWords } from "@ttthdl/policy";
 * scopeWords({ appliesTo: { accountClasses: ["user"], scopes: ["mail"] } }, "en") // => "user; mail"
 * ```
 */
export function scopeWords(
  { appliesTo }: Pick<NormBase, "appliesTo">,
  lang: Lang,
): string | undefined {
  if (appliesTo === undefined) return undefined;
  const { accountClasses = [], scopes = [], importance = [], constantlyChanging } = appliesTo;
  const changing = lang === "vi" ? "dữ liệu thay đổi liên tục" : "data that changes constantly";
  return [
    namesOf(accountClasses, accountClassNames, lang),
    namesOf(scopes, accountScopeNames, lang),
    namesOf(importance, importances, lang),
    constantlyChanging ? changing : "",
  ]
    .filter((words) => words !== "")
    .join("; ");
}
