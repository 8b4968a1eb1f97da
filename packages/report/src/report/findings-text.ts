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
  const titles = new Map(
    regulations.flatMap(({ norms }) => norms.map(({ id, title }) => [id, title[lang]] as const)),
  );
  const options = { lang, severalSubjects: false };
  return findings
    .map((finding) => findingPart(finding, titles.get(finding.rule) ?? "", lang))
    .map((part) => findingText(part, options, layout))
    .join("");
}
