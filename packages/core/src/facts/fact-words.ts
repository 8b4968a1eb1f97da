import { requireLang, requireText } from "../arguments.js";
import type { Lang, LocalizedText } from "../text.js";
import { accountClassNames, accountScopeNames } from "../vocabulary/account.js";
import { activityKindNames, formIdNames } from "../vocabulary/duty.js";
import { incidentCircumstanceNames } from "../vocabulary/incident.js";
import { inventoryListNames } from "../vocabulary/record.js";
import { lowerFirst } from "../words.js";
import { accessFacts } from "./access-facts.js";
import { assetFacts } from "./asset-facts.js";
import { dataFacts } from "./data-facts.js";
import { dutyFacts } from "./duty-facts.js";

/** The names of all facts of a system profile, by their path without what selects one member of a list. */
const factNames = /* @__PURE__ */ allNames();

/** Values by which a path selects members of a list, and whose names say more than the path. */
const selectors: Readonly<Record<string, Readonly<Record<string, LocalizedText>>>> = {
  "activities[kind=": activityKindNames,
  "lockout[scope=": accountScopeNames,
  "passwordPolicy[accountClasses=": accountClassNames,
  "passwordPolicy[scope=": accountScopeNames,
  "requests[form=": formIdNames,
};

/** The name of a fact of a system profile; `undefined` for a path that no profile has. */
export function factName(path: string): LocalizedText | undefined {
  requireText(path, "path");
  return factNames[path.replaceAll(/\[[^\]]*\]/g, "")];
}

/**
 * A fact as a person reads it: its name, and its path in brackets, where a person types it.
 *
 * @example
 * ```ts
 * import { factWords } from "@ttthdl/core";
 *
 * factWords("inventory.subsystems", "en") // => "subsystems of the centre (inventory.subsystems)"
 * factWords("activities[kind=drill]", "vi") // => "các lần thực hiện công việc “Diễn tập” (activities[kind=drill])"
 * ```
 */
export function factWords(path: string, lang: Lang): string {
  requireLang(lang);
  const name = factName(path);
  if (name === undefined) return path;
  const selected = selectedWords(path, lang);
  return `${name[lang]}${selected === undefined ? "" : ` “${selected}”`} (${path})`;
}

function selectedWords(path: string, lang: Lang): string | undefined {
  const [, list, value] = /^(\w+\[\w+=)([^\]]+)\]/.exec(path) ?? [];
  return selectors[list ?? ""]?.[value ?? ""]?.[lang];
}

function allNames(): Readonly<Record<string, LocalizedText>> {
  return {
    ...{ ...accessFacts, ...dataFacts, ...dutyFacts, ...assetFacts },
    ...keyed("incidents.nationalLaw", incidentCircumstanceNames, ({ vi, en }) => ({
      vi: `sự cố có phải là ${vi} hay không`,
      en: `whether the incident is ${en}`,
    })),
    ...keyed("inventory", inventoryListNames, ({ vi, en }) => ({
      vi: lowerFirst(vi),
      en: lowerFirst(en),
    })),
  };
}

function keyed(
  parent: string,
  names: Readonly<Record<string, LocalizedText>>,
  inSentence: (name: LocalizedText) => LocalizedText,
): Readonly<Record<string, LocalizedText>> {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [`${parent}.${key}`, inSentence(name)]),
  );
}
