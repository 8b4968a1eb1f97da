import type { Lang } from "@ttthdl/core";
import type { ReportFormat } from "../../format.js";
import { markdownList, markdownTable, markdownText } from "../../layout/markdown.js";
import type { RegulationPart, ReportDocument } from "../document.js";
import { reportFacts } from "../facts.js";
import { linesOf } from "../finding-lines.js";
import type { FindingPart } from "../finding-part.js";
import { type Highlight, highlights, isHighlighted } from "../highlights.js";
import {
  definitionsInRegulation,
  definitionsInTotals,
  notExaminedWords,
  ruleWords,
  totalsTable,
} from "../totals.js";
import { reportWords } from "../words.js";

/** A report as Markdown, for a merge request or a wiki. */
export const format: ReportFormat = {
  name: "md",
  mediaType: "text/markdown; charset=utf-8",
  extension: "md",
  render: reportMarkdown,
};

function reportMarkdown(document: ReportDocument): string {
  const { lang, report, parts, uses } = document;
  const words = reportWords[lang];
  const { head, rows } = totalsTable(document, true);
  const unexamined = notExaminedWords(report.notExamined, lang);
  const definitions = definitionsInTotals(document);
  const first = highlights(document);
  const blocks = [
    `# ${words.title}`,
    markdownList(reportFacts(document).map(({ label, value }) => `${label}: ${value}`)),
    `## ${words.totals}`,
    markdownTable(head, rows).trimEnd(),
    ...(definitions === undefined ? [] : [markdownText(definitions)]),
    contents(document, first),
    ...first.flatMap((each) => highlight(each, document)),
    ...parts.flatMap((part) => regulation(part, document)),
    ...(uses.length === 0
      ? []
      : [
          anchored("papers", words.attestationsAndWaivers),
          markdownList(uses.map((use) => use.words)),
        ]),
    ...(unexamined === undefined
      ? []
      : [
          anchored("not-examined", words.notExamined),
          markdownText(unexamined),
          ...parts.flatMap(notExamined),
        ]),
    `_${words.disclaimer}_`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A place to link to: the anchors that renderers make of headings differ. */
const anchored = (id: string, heading: string): string =>
  `## <a id="${id}"></a>${markdownText(heading)}`;

function contents(
  { lang, report, parts, uses }: ReportDocument,
  first: readonly Highlight[],
): string {
  const words = reportWords[lang];
  return [
    ...first,
    ...parts
      .filter((part) => !isEmpty(part))
      .map(({ instrument, heading }) => ({ id: instrument.slug, heading })),
    ...(uses.length === 0 ? [] : [{ id: "papers", heading: words.attestationsAndWaivers }]),
    ...(report.notExamined === 0 ? [] : [{ id: "not-examined", heading: words.notExamined }]),
  ]
    .map(({ id, heading }) => `- [${markdownText(heading)}](#${id})`)
    .join("\n");
}

function highlight(
  { id, heading, groups }: Highlight,
  document: ReportDocument,
): readonly string[] {
  return [
    anchored(id, heading),
    ...groups.flatMap((group) => [
      `### ${markdownText(group.heading)}`,
      ...group.findings.map((each) => inFull(each, document)),
      ...toAttest(group.toAttest, document.lang),
    ]),
  ];
}

function toAttest(parts: readonly FindingPart[], lang: Lang): readonly string[] {
  if (parts.length === 0) return [];
  return [
    `**${markdownText(reportWords[lang].toAttest(parts.length))}**`,
    markdownList(parts.map(({ citation, title }) => `${citation} · ${title}`)),
  ];
}

function isEmpty({ articles, definitions }: RegulationPart): boolean {
  return articles.length + definitions.length === 0;
}

function regulation(part: RegulationPart, document: ReportDocument): readonly string[] {
  if (isEmpty(part)) return [];
  const definitions = definitionsInRegulation(part, document.lang);
  return [
    anchored(part.instrument.slug, part.heading),
    ...part.articles.flatMap(({ heading, findings }) => [
      `### ${markdownText(heading)}`,
      findings.map((each) => inShort(each, document)).join("\n"),
    ]),
    ...(definitions === undefined
      ? []
      : [markdownText(definitions), markdownList(part.definitions.map(ruleWords))]),
  ];
}

function notExamined({ heading, notExamined: rules }: RegulationPart): readonly string[] {
  if (rules.length === 0) return [];
  return [`### ${markdownText(heading)}`, markdownList(rules.map(ruleWords))];
}

function head({ state, citation, title }: FindingPart): string {
  return `**${state}** · ${markdownText(citation)} · ${markdownText(title)}`;
}

function inFull(part: FindingPart, document: ReportDocument): string {
  return `${head(part)}\n\n${markdownList(linesOf(part, document))}`;
}

function inShort(part: FindingPart, document: ReportDocument): string {
  const below = isHighlighted(part) ? [reportWords[document.lang].above] : linesOf(part, document);
  return [`- ${head(part)}`, ...below.map((line) => `  - ${markdownText(line)}`)].join("\n");
}
