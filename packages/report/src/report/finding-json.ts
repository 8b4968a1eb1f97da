import type { Finding, Lang } from "@ttthdl/core";
import { describeFinding } from "@ttthdl/policy";

/** A finding as `--format json` shows it: with its words beside its codes. */
export function findingJson(finding: Finding, lang: Lang): object {
  const words = describeFinding(finding, lang);
  return {
    ...finding,
    advisories: finding.advisories.map((advisory, index) => ({
      ...advisory,
      message: words.advisories[index],
    })),
    message: words.message,
    ...(words.remedy === undefined ? {} : { remedy: words.remedy }),
  };
}
