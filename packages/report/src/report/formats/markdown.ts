import { markdownList, markdownTable, markdownText } from "../../layout/markdown.js";
import type { RegulationPart, ReportDocument } from "../document.js";
import { reportFacts } from "../facts.js";
import { linesOf } from "../finding-lines.js";
import type { FindingPart } from "../finding-part.js";
import { type Highlight, highlights, isHighlighted } from "../highlights.js";
import { notExaminedWords, ruleWords, silentWords, totalsTable } from "../totals.js";
import { reportWords } from "../words.js";

/** A report as Markdown, for a merge request or a wiki. */
export function reportMarkdown(document: ReportDocument): string {
  const { lang, report, parts, papers } = document;
  const words = reportWords[lang];
  const { head, rows } = totalsTable(document);
  const silence = notExaminedWords(report.notExamined, lang);
  const first = highlights(document);
  const blocks = [
    `# ${words.title}`,
    markdownList(reportFacts(document).map(({ label, value }) => `${label}: ${value}`)),
    `## ${words.totals}`,
    markdownTable(head, rows).trimEnd(),
    contents(document, first),
    ...first.flatMap((each) => highlight(each, document)),
    ...parts.flatMap((part) => regulation(part, document)),
    ...(papers.length === 0
      ? []
      : [anchored("papers", words.papers), markdownList(papers.map((paper) => paper.words))]),
    ...(silence === undefined
      ? []
      : [
          anchored("not-examined", words.notExamined),
          markdownText(silence),
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
  { lang, report, parts, papers }: ReportDocument,
  first: readonly Highlight[],
): string {
  const words = reportWords[lang];
  return [
    ...first,
    ...parts
      .filter((part) => !isEmpty(part))
      .map(({ instrument, heading }) => ({ id: instrument.slug, heading })),
    ...(papers.length === 0 ? [] : [{ id: "papers", heading: words.papers }]),
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
    ]),
  ];
}

function isEmpty({ articles, silent }: RegulationPart): boolean {
  return articles.length + silent.length === 0;
}

function regulation(part: RegulationPart, document: ReportDocument): readonly string[] {
  if (isEmpty(part)) return [];
  const silent = silentWords(part.silent.length, document.lang);
  return [
    anchored(part.instrument.slug, part.heading),
    ...part.notes.map((note) => `> ${markdownText(note)}`),
    ...part.articles.flatMap(({ heading, findings }) => [
      `### ${markdownText(heading)}`,
      findings.map((each) => inShort(each, document)).join("\n"),
    ]),
    ...(silent === undefined
      ? []
      : [markdownText(silent), markdownList(part.silent.map(ruleWords))]),
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
