import { markdownList, markdownTable, markdownText } from "../../render/markdown.js";
import type { FindingPart, RegulationPart, ReportDocument } from "../document.js";
import {
  detailsOf,
  type Highlight,
  highlights,
  isHighlighted,
  referenceOf,
} from "../highlights.js";
import { identityLines } from "../identity.js";
import { notExaminedWords, silentWords, totalsTable } from "../totals.js";
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
    markdownList(identityLines(document).map(([label, value]) => `${label}: ${value}`)),
    `## ${words.totals}`,
    markdownTable(head, rows).trimEnd(),
    contents(document, first),
    ...first.flatMap((each) => highlight(each, document)),
    ...parts.flatMap((part) => regulation(part, document)),
    ...(papers.length === 0 ? [] : [`## ${words.papers}`, markdownList(papers)]),
    ...(silence === undefined
      ? []
      : [`## ${words.notExamined}`, markdownText(silence), markdownList(report.notExaminedRules)]),
    `_${words.disclaimer}_`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A place to link to: the anchors that renderers make of headings differ. */
const anchored = (id: string, heading: string): string =>
  `## <a id="${id}"></a>${markdownText(heading)}`;

function contents({ parts }: ReportDocument, first: readonly Highlight[]): string {
  return [
    ...first,
    ...parts
      .filter((part) => !isEmpty(part))
      .map(({ instrument, heading }) => ({ id: instrument.slug, heading })),
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
  return articles.length + silent === 0;
}

function regulation(part: RegulationPart, document: ReportDocument): readonly string[] {
  if (isEmpty(part)) return [];
  const silent = silentWords(part.silent, document.lang);
  return [
    anchored(part.instrument.slug, part.heading),
    ...part.notes.map((note) => `> ${markdownText(note)}`),
    ...part.articles.flatMap(({ heading, findings }) => [
      `### ${markdownText(heading)}`,
      findings.map((each) => inShort(each, document)).join("\n"),
    ]),
    ...(silent === undefined ? [] : [markdownText(silent)]),
  ];
}

function head({ state, citation, title }: FindingPart): string {
  return `**${state}** · ${markdownText(citation)} · ${markdownText(title)}`;
}

function inFull(part: FindingPart, document: ReportDocument): string {
  return `${head(part)}\n\n${markdownList(lines(part, document))}`;
}

function inShort(part: FindingPart, document: ReportDocument): string {
  const below = isHighlighted(part) ? [reportWords[document.lang].above] : lines(part, document);
  return [`- ${head(part)}`, ...below.map((line) => `  - ${markdownText(line)}`)].join("\n");
}

function lines(part: FindingPart, document: ReportDocument): readonly string[] {
  const { wanted } = reportWords[document.lang];
  return [
    ...(part.message === "" ? [] : [part.message]),
    ...(part.wanted.length === 0 ? [] : [`${wanted}: ${part.wanted.join("; ")}`]),
    ...detailsOf(part, document).map(([label, text]) => `${label}: ${text}`),
    referenceOf(part, document),
  ];
}
