import { markdownTable, markdownText } from "../../render/markdown.js";
import type { FindingPart, RegulationPart, ReportDocument } from "../document.js";
import { identityLines } from "../identity.js";
import { notExaminedWords, silentWords, totalsTable } from "../totals.js";
import { type ReportWords, reportWords } from "../words.js";

/** A report as Markdown, for a merge request or a wiki. */
export function reportMarkdown(document: ReportDocument): string {
  const { lang, report, parts, papers } = document;
  const words = reportWords[lang];
  const { head, rows } = totalsTable(document);
  const silence = notExaminedWords(report.notExamined, lang);
  const blocks = [
    `# ${words.title}`,
    list(identityLines(document).map(([label, value]) => `${label}: ${value}`)),
    `## ${words.totals}`,
    markdownTable(head, rows).trimEnd(),
    ...parts.flatMap((part) => regulation(part, document, words)),
    ...(papers.length === 0 ? [] : [`## ${words.papers}`, list(papers)]),
    ...(silence === undefined
      ? []
      : [`## ${words.notExamined}`, markdownText(silence), list(report.notExaminedRules)]),
    `_${words.disclaimer}_`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function regulation(
  part: RegulationPart,
  { lang }: ReportDocument,
  words: ReportWords,
): readonly string[] {
  if (part.articles.length + part.silent === 0) return [];
  const silent = silentWords(part.silent, lang);
  return [
    `## ${markdownText(part.heading)}`,
    ...part.notes.map((note) => `> ${markdownText(note)}`),
    ...part.articles.flatMap(({ heading, findings }) => [
      `### ${markdownText(heading)}`,
      ...findings.map((each) => finding(each, words)),
    ]),
    ...(silent === undefined ? [] : [markdownText(silent)]),
  ];
}

function finding(part: FindingPart, words: ReportWords): string {
  const { rule, subject, readings } = part.finding;
  const head = `**${part.state}** · ${markdownText(part.citation)} · ${markdownText(part.title)}`;
  const lines: readonly (string | undefined)[] = [
    part.message,
    part.remedy && `${words.toDo}: ${part.remedy}`,
    part.waiver && `${words.waiver}: ${part.waiver}`,
    part.attestation && `${words.attestation}: ${part.attestation}`,
    ...part.advisories.map((advisory) => `${words.note}: ${advisory}`),
    ...part.sources.map((source) => `${words.source}: ${source}`),
    [rule, subject, readings.join(" ")].filter(Boolean).join(" · "),
  ];
  return `${head}\n\n${list(lines.filter((line) => line !== undefined && line !== ""))}`;
}

function list(lines: readonly (string | undefined)[]): string {
  return lines.map((line) => `- ${markdownText(line ?? "")}`).join("\n");
}
