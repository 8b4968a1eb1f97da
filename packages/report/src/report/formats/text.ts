import { table } from "../../layout/table.js";
import { paragraph } from "../../layout/wrap.js";
import type { RegulationPart, ReportDocument, ReportManner } from "../document.js";
import { reportFacts } from "../facts.js";
import { linesOf } from "../finding-lines.js";
import type { FindingPart } from "../finding-part.js";
import { highlights, isHighlighted } from "../highlights.js";
import type { painter } from "../states.js";
import { notExaminedPlaces, notExaminedWords, silentWords, totalsTable } from "../totals.js";
import { dayIn, reportWords } from "../words.js";

/** How text is laid out on a terminal. */
export interface TextStyle {
  readonly width: number;
  readonly paint: ReturnType<typeof painter>;
}

/**
 * A report for the terminal: what was judged, the totals and what is wrong or missing, then regulation by regulation in the
 * order of the law, and the totals once more, where the eye is when it ends.
 */
export function reportText(document: ReportDocument, style: TextStyle): string {
  const { lang, report, parts, papers } = document;
  const { paint, width } = style;
  const words = reportWords[lang];
  const { states, head, rows } = totalsTable(document);
  const totals = states.length === 0 ? `${words.noFinding}\n` : table(head, rows, width, 0);
  const line = (text: string | undefined): string =>
    text === undefined ? "" : paragraph(text, width, "");
  const first = highlights(document).flatMap(({ heading, groups }) => [
    `\n${paint.bold(heading.toUpperCase())}\n`,
    ...groups.flatMap((group) => [
      `\n${paint.bold(group.heading)}\n`,
      ...group.findings.map((finding) => findingText(finding, document, style)),
    ]),
  ]);
  return [
    `${paint.bold(words.title)}\n`,
    ...reportFacts(document).map(({ label, value }) =>
      paragraph(`${label}: ${value}`, width, "  ", ""),
    ),
    totals,
    ...first,
    ...parts.map((part) => regulationText(part, document, style)),
    ...(papers.length === 0 ? [] : [`\n${paint.bold(words.papers)}\n`]),
    ...papers.map((paper) => paragraph(paper.words, width, "  ", "- ")),
    ...(report.notExamined === 0 ? [] : [`\n${paint.bold(words.notExamined)}\n`]),
    ...parts.map((part) => line(notExaminedPlaces(part, lang))),
    `\n${paint.bold(words.totals)}, ${words.asOf.toLowerCase()} ${dayIn(lang, report.asOf)}\n`,
    totals,
    line(notExaminedWords(report.notExamined, lang)),
    line(paint.dim(words.disclaimer)),
  ].join("");
}

function regulationText(part: RegulationPart, document: ReportDocument, style: TextStyle): string {
  const { paint, width } = style;
  if (part.articles.length + part.silent.length === 0) return "";
  const silent = silentWords(part.silent.length, document.lang);
  return [
    `\n${paint.bold(part.heading.toUpperCase())}\n`,
    ...part.notes.map((note) => paragraph(note, width, "  ", "! ")),
    ...part.articles.flatMap(({ heading, findings }) => [
      `\n${paint.bold(heading)}\n`,
      ...findings.map((finding) => shortText(finding, document, style)),
    ]),
    silent === undefined ? "" : `\n${paragraph(paint.dim(silent), width, "  ")}`,
  ].join("");
}

/** One finding in full: its state and rule on one line, then what was found and what to do. */
export function findingText(part: FindingPart, manner: ReportManner, style: TextStyle): string {
  return `\n${head(part, style)}${below(part, manner, style)}`;
}

/** One finding in its article; what stands at the head of the report is named only. */
function shortText(part: FindingPart, document: ReportDocument, style: TextStyle): string {
  const { above } = reportWords[document.lang];
  return isHighlighted(part)
    ? head(part, style, ` (${above})`)
    : `${head(part, style)}${below(part, document, style)}`;
}

function head(part: FindingPart, { width, paint }: TextStyle, end: string = ""): string {
  const { finding, state, citation, title } = part;
  return paragraph(
    `${paint[finding.state](state)} · ${citation} · ${title}${end}`,
    width,
    "  ",
    "",
  );
}

function below(part: FindingPart, manner: ReportManner, { width, paint }: TextStyle): string {
  const lines = linesOf(part, manner);
  return lines
    .map((line, index) => (index === lines.length - 1 ? paint.dim(line) : line))
    .map((line) => paragraph(line, width, "  "))
    .join("");
}
