import type { Bearer, Finding, Lang, WordedBearer } from "@ttthdl/core";
import { describeFinding } from "@ttthdl/policy";

/** A finding as `--format json` shows it: with its words beside its codes. */
export function findingJson(finding: Finding, lang: Lang): object {
  const words = describeFinding(finding, lang);
  const { bearer } = finding;
  return {
    ...finding,
    ...(bearer && { bearer: wordedBearer(bearer, lang) }),
    advisories: finding.advisories.map((advisory, index) => ({
      ...advisory,
      message: words.advisories[index],
    })),
    message: words.message,
    ...(words.remedy === undefined ? {} : { remedy: words.remedy }),
  };
}

function wordedBearer({ role, name, also }: Bearer, lang: Lang): WordedBearer {
  const others = also?.map((each) => wordedBearer(each, lang));
  return { role, name: name[lang], ...(others && { also: others }) };
}
