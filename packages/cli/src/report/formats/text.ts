import { findingStates } from "@ttthdl/core";
import { type painter, stateNames } from "../../render/states.js";
import { table } from "../../render/table.js";
import { paragraph } from "../../render/wrap.js";
import type { FindingPart, RegulationPart, ReportDocument } from "../document.js";
import { notExaminedWords, silentWords, totalsTable } from "../totals.js";
import { dayIn, type ReportWords, reportWords } from "../words.js";

/** How text is laid out on a terminal. */
export interface TextStyle {
  readonly width: number;
  readonly paint: ReturnType<typeof painter>;
}

/** A report for the terminal: the totals, then regulation by regulation in the order of the law. */
export function reportText(document: ReportDocument, style: TextStyle): string {
  const { lang, report, parts, papers } = document;
  const { paint, width } = style;
  const words = reportWords[lang];
  const { head, rows } = totalsTable(document);
  const title = `${words.title}, ${words.asOf.toLowerCase()} ${dayIn(lang, report.asOf)}`;
  const line = (text: string | undefined): string =>
    text === undefined ? "" : paragraph(text, width, "");
  return [
    `${paint.bold(title)}\n`,
    table(head, rows, width, 0),
    ...parts.map((part) => regulationText(part, document, style)),
    ...(papers.length === 0 ? [] : [`\n${paint.bold(words.papers)}\n`]),
    ...papers.map((paper) => paragraph(paper, width, "  ")),
    `\n${paint.bold(words.totals)}: ${totals(document, style) || words.noFinding}\n`,
    line(notExaminedWords(report.notExamined, lang)),
    line(paint.dim(words.disclaimer)),
  ].join("");
}

function totals({ lang, parts }: ReportDocument, { paint }: TextStyle): string {
  return findingStates
    .map((state) => [state, parts.reduce((sum, part) => sum + part.totals[state], 0)] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => paint[state](`${count} ${stateNames[state][lang].toLowerCase()}`))
    .join(", ");
}

function regulationText(part: RegulationPart, { lang }: ReportDocument, style: TextStyle): string {
  const { paint, width } = style;
  const findings = part.articles.flatMap((article) => article.findings);
  if (findings.length + part.silent === 0) return "";
  const silent = silentWords(part.silent, lang);
  return [
    `\n${paint.bold(part.heading)}\n`,
    ...part.notes.map((note) => paragraph(note, width, "  ", "! ")),
    ...findings.map((finding) => findingText(finding, reportWords[lang], style)),
    silent === undefined ? "" : `\n${paragraph(paint.dim(silent), width, "  ")}`,
  ].join("");
}

/** One finding: its state and rule on one line, then what was found and what to do. */
export function findingText(part: FindingPart, words: ReportWords, style: TextStyle): string {
  const { finding, state, citation, title, message, remedy, advisories, sources } = part;
  const { width, paint } = style;
  const lines = [
    message,
    ...(remedy === undefined ? [] : [`${words.toDo}: ${remedy}`]),
    ...(part.waiver === undefined ? [] : [`${words.waiver}: ${part.waiver}`]),
    ...(part.attestation === undefined ? [] : [`${words.attestation}: ${part.attestation}`]),
    ...advisories.map((advisory) => `${words.note}: ${advisory}`),
    ...sources.map((source) => `${words.source}: ${source}`),
  ];
  const reference = [finding.rule, finding.subject, finding.readings.join(" ")].filter(Boolean);
  return [
    "\n",
    paragraph(`${paint[finding.state](state)} · ${citation} · ${title}`, width, "  ", ""),
    ...lines.map((line) => paragraph(line, width, "  ")),
    paragraph(paint.dim(reference.join(" · ")), width, "  "),
  ].join("");
}
