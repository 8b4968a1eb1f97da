import type { LocalizedText, Role } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { missingFacts } from "../outcome.js";
import { judgeMembers } from "../shared/members.js";
import type { TextVocabulary } from "../shared/text-vocabulary.js";
import { partyWords } from "../shared/words.js";

/** What an agency must publish on the portal: every member. */
export interface PortalContentParams {
  /** The agency that provides it; left out: every agency with a page of its own. */
  readonly agency?: Role;
}

/**
 * Decides whether everything that the norm prints is published on the portal: by the agency that the norm
 * names, or by each agency with a page of its own. A list that is given is complete: an agency without an
 * entry publishes nothing. An entry that nobody puts to an agency may be the one that is looked for.
 */
export const portalContent: Evaluator<PortalContentParams> = {
  facts: ["portalContent[].agency", "portalContent[].published"],
  judge: (norm, { portalContent: entries }, { vocabulary: text }) => {
    const { agency } = norm.params;
    const path = "portalContent";
    const whole = { path, what: wordsFor(agency, text), text };
    if (entries === undefined) return [judgeMembers(norm, undefined, whole)];

    const outcomes = entries.flatMap((entry, index) => {
      if (agency !== undefined && entry.agency !== agency) return [];
      const target = `${path}[${entry.agency ?? index}]`;
      const what = wordsFor(entry.agency, text);
      const place = { path: `${target}.published`, target, what, text };
      return [judgeMembers(norm, entry.published, place)];
    });
    if (outcomes.length > 0) return outcomes;

    const unnamed = entries.flatMap((entry, index) =>
      entry.agency === undefined ? [`${path}[${index}].agency`] : [],
    );
    return unnamed.length > 0
      ? [missingFacts(unnamed, { target: path, required: norm.params })]
      : [judgeMembers(norm, [], whole)];
  },
};

function wordsFor(agency: Role | undefined, { roleName }: TextVocabulary): LocalizedText {
  return agency === undefined
    ? { vi: "Nội dung trên trang thông tin điện tử", en: "Content of the web page" }
    : {
        vi: `Nội dung trên cổng do ${roleName(agency).vi} cung cấp`,
        en: `Content of the portal from ${partyWords(agency, { [agency]: roleName(agency) }).en}`,
      };
}
