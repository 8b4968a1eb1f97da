import { formatCitation, type LocalizedText } from "@ttthdl/core";
import { groupByArticle } from "@ttthdl/core/internal";
import type { Regulation } from "@ttthdl/policy";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { citedBlocks, identityBlock } from "./instrument-blocks.js";
import { both, heading, link, page } from "./markdown.js";
import { normSection } from "./norm-section.js";
import { articleAnchor, shortCitation } from "./places.js";

/** A regulation, article by article, every norm in the order of the law. */
export function regulationPage(
  { norms, ...instrument }: Regulation,
  readingTitles: Readonly<Record<string, LocalizedText>>,
): string {
  const articles = groupByArticle(norms, ({ cite }) => cite);
  const places = articles.map(({ cite }) => link(shortCitation(cite), `#${articleAnchor(cite)}`));
  return page(
    `# ${markdownText(`${instrument.number}, ${instrument.issuer.vi}`)}`,
    both(instrument.title),
    identityBlock(instrument),
    `${norms.length} rules, in the order of the law. Titles are in our own words; the text itself decides.`,
    [
      link("All regulations, topic × regulation", "README.md"),
      link("readings", "../readings.md"),
    ].join(" · "),
    `Điều: ${places.join(" · ")}`,
    ...articles.flatMap(({ cite, items }) => [
      heading(2, articleAnchor(cite), formatCitation(cite, "vi")),
      ...items.map((norm) => normSection(norm, instrument, readingTitles)),
    ]),
    ...citedBlocks(instrument),
  );
}
