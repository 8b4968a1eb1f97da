import type { Finding, Lang } from "@ttthdl/core";
import type { Regulation } from "@ttthdl/policy";
import type { TextLayout } from "../format.js";
import { findingPart } from "./finding-part.js";
import { findingText } from "./formats/text.js";

/**
 * Findings in full as plain text, one after the other, without the frame of a report.
 *
 * @param regulations - Those that the findings are about: they have the titles.
 */
export function findingsText(
  findings: readonly Finding[],
  regulations: readonly Regulation[],
  lang: Lang,
  layout: TextLayout,
): string {
  const rules = new Map(
    regulations.flatMap((instrument) =>
      instrument.norms.map(({ id, title }) => [id, { title: title[lang], instrument }] as const),
    ),
  );
  const options = { lang, severalSubjects: false };
  return findings
    .map((finding) =>
      findingPart(finding, rules.get(finding.rule) ?? { title: "", instrument: {} }, lang),
    )
    .map((part) => findingText(part, options, layout))
    .join("");
}
