import { formatCitation, type LocalizedText } from "@ttthdl/core";
import type { Regulation } from "@ttthdl/policy";
import { markdownText } from "../../packages/cli/src/render/markdown.js";
import { byArticle } from "../../packages/policy/src/register/by-article.js";
import { citedBlocks, identityBlock } from "./instrument-blocks.js";
import { both, heading, link, page } from "./markdown.js";
import { normSection } from "./norm-section.js";
import { articleAnchor, shortCitation } from "./places.js";

/** A regulation, article by article, every norm in the order of the law. */
export function regulationPage(
  { norms, ...instrument }: Regulation,
  readingTitles: Readonly<Record<string, LocalizedText>>,
): string {
  const articles = byArticle(norms);
  const places = articles.map(({ cite }) => link(shortCitation(cite), `#${articleAnchor(cite)}`));
  return page(
    `# ${markdownText(`${instrument.number}, ${instrument.issuer.vi}`)}`,
    both(instrument.title),
    identityBlock(instrument),
    `${norms.length} rules, in the order of the law. Titles are in our own words; the text itself decides.`,
    [
      link("All regulations", "README.md"),
      link("topic × regulation", "matrix.md"),
      link("readings", "../readings.md"),
    ].join(" · "),
    `Điều: ${places.join(" · ")}`,
    ...articles.flatMap(({ cite, norms: own }) => [
      heading(2, articleAnchor(cite), formatCitation(cite, "vi")),
      ...own.map((norm) => normSection(norm, instrument, readingTitles)),
    ]),
    ...citedBlocks(instrument),
  );
}
