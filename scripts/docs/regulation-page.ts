import { formatCitation, type Lang, type LocalizedText } from "@ttthdl/core";
import { groupByArticle, upperFirst } from "@ttthdl/core/internal";
import type { Regulation } from "@ttthdl/policy";
import type { Headings } from "../../packages/policy/src/headings.js";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { citedBlocks, identityBlock } from "./instrument-blocks.js";
import { heading, link, page } from "./markdown.js";
import { normSection } from "./norm-section.js";
import { articleAnchor, linkToOtherLanguage, pageOf, shortCitation } from "./places.js";
import { pageWords } from "./words.js";

/** A regulation, chapter by chapter and article by article, every norm in the order of the law. */
export function regulationPage(
  { norms, ...instrument }: Regulation,
  readingTitles: Readonly<Record<string, LocalizedText>>,
  headings: Headings | undefined,
  lang: Lang,
): string {
  const words = pageWords[lang];
  const articles = groupByArticle(norms, ({ cite }) => cite);
  const places = articles.map(({ cite }) =>
    link(shortCitation(cite, lang), `#${articleAnchor(cite)}`),
  );
  return page(
    lang,
    `# ${markdownText(`${instrument.number}, ${instrument.issuer[lang]}`)}`,
    markdownText(instrument.title[lang]),
    identityBlock(instrument, lang),
    words.count(norms.length),
    [
      linkToOtherLanguage(instrument.slug, lang),
      link(words.allRegulations, "README.md"),
      link(words.readings, `../${pageOf("readings", lang)}`),
    ].join(" · "),
    `${words.articles}: ${places.join(" · ")}`,
    ...articles.flatMap(({ cite, items }) => {
      const { part, article = 0 } = cite;
      const chapter =
        part === undefined ? headings?.chapters.find(({ first }) => first === article) : undefined;
      const title = part === undefined ? headings?.articles[article] : undefined;
      const name = upperFirst(formatCitation(cite, lang));
      return [
        ...(chapter === undefined
          ? []
          : [`## ${words.chapter} ${chapter.number}. ${markdownText(chapter.title[lang])}`]),
        heading(2, articleAnchor(cite), title === undefined ? name : `${name}. ${title[lang]}`),
        ...items.map((norm) => normSection(norm, instrument, readingTitles, lang)),
      ];
    }),
    ...citedBlocks(instrument, lang),
  );
}
