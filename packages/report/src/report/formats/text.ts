import { formatDay } from "@ttthdl/core";
import type { ReportFormat, TextLayout } from "../../format.js";
import { table } from "../../layout/table.js";
import { paragraph } from "../../layout/wrap.js";
import type { RegulationPart, ReportDocument, WordingOptions } from "../document.js";
import { reportFacts } from "../facts.js";
import { linesOf } from "../finding-lines.js";
import type { FindingPart } from "../finding-part.js";
import { highlights, isHighlighted } from "../highlights.js";
import { painter } from "../states.js";
import {
  definitionsInRegulation,
  definitionsInTotals,
  notExaminedPlaces,
  notExaminedWords,
  totalsTable,
} from "../totals.js";
import { reportWords } from "../words.js";

/**
 * A report for the terminal: what was judged, the totals and what is wrong or missing, then regulation by regulation in the
 * order of the law, and the totals once more, where the eye is when it ends.
 */
export const format: ReportFormat = {
  name: "text",
  mediaType: "text/plain; charset=utf-8",
  extension: "txt",
  render: reportText,
};

function reportText(document: ReportDocument, layout: TextLayout): string {
  const { lang, report, parts, uses } = document;
  const { width } = layout;
  const paint = painter(layout.colors);
  const words = reportWords[lang];
  const line = (text: string | undefined): string =>
    text === undefined ? "" : paragraph(text, width, "");
  const totals = (bearers: boolean): string => {
    const { states, head, rows } = totalsTable(document, bearers);
    const counted = states.length === 0 ? `${words.noFinding}\n` : table(head, rows, width);
    return `${counted}${line(definitionsInTotals(document))}`;
  };
  const first = highlights(document).flatMap(({ heading, groups }) => [
    `\n${paint.bold(heading.toUpperCase())}\n`,
    ...groups.flatMap((group) => [
      `\n${paint.bold(group.heading)}\n`,
      ...group.findings.map((finding) => findingText(finding, document, layout)),
      ...(group.toAttest.length === 0 ? [] : [`\n  ${words.toAttest(group.toAttest.length)}\n`]),
    ]),
  ]);
  return [
    `${paint.bold(words.title)}\n`,
    ...reportFacts(document).map(({ label, value }) =>
      paragraph(`${label}: ${value}`, width, "  ", ""),
    ),
    totals(true),
    ...first,
    ...parts.map((part) => regulationText(part, document, layout)),
    ...(uses.length === 0 ? [] : [`\n${paint.bold(words.attestationsAndWaivers)}\n`]),
    ...uses.map((use) => paragraph(use.words, width, "  ", "- ")),
    ...(report.notExamined === 0 ? [] : [`\n${paint.bold(words.notExamined)}\n`]),
    ...parts.map((part) => line(notExaminedPlaces(part, lang))),
    `\n${paint.bold(words.totals)}, ${words.asOf.toLowerCase()} ${formatDay(report.asOf, lang)}\n`,
    totals(false),
    line(notExaminedWords(report.notExamined, lang)),
    line(paint.dim(words.disclaimer)),
  ].join("");
}

function regulationText(
  part: RegulationPart,
  document: ReportDocument,
  layout: TextLayout,
): string {
  const { width } = layout;
  const paint = painter(layout.colors);
  if (part.articles.length + part.definitions.length === 0) return "";
  const definitions = definitionsInRegulation(part, document.lang);
  return [
    `\n${paint.bold(part.heading.toUpperCase())}\n`,
    ...part.articles.flatMap(({ heading, findings }) => [
      `\n${paint.bold(heading)}\n`,
      ...findings.map((finding) => shortText(finding, document, layout)),
    ]),
    definitions === undefined ? "" : `\n${paragraph(paint.dim(definitions), width, "  ")}`,
  ].join("");
}

/** One finding in full: its state and rule on one line, then what was found and what to do. */
export function findingText(
  part: FindingPart,
  options: WordingOptions,
  layout: TextLayout,
): string {
  return `\n${head(part, layout)}${below(part, options, layout)}`;
}

/** One finding in its article; what stands at the head of the report is named only. */
function shortText(part: FindingPart, document: ReportDocument, layout: TextLayout): string {
  const { above } = reportWords[document.lang];
  return isHighlighted(part)
    ? head(part, layout, ` (${above})`)
    : `${head(part, layout)}${below(part, document, layout)}`;
}

function head(part: FindingPart, { width, colors }: TextLayout, end: string = ""): string {
  const { finding, state, citation, title } = part;
  return paragraph(
    `${painter(colors)[finding.state](state)} · ${citation} · ${title}${end}`,
    width,
    "  ",
    "",
  );
}

function below(part: FindingPart, options: WordingOptions, { width, colors }: TextLayout): string {
  const { dim } = painter(colors);
  const lines = linesOf(part, options);
  return lines
    .map((line, index) => (index === lines.length - 1 ? dim(line) : line))
    .map((line) => paragraph(line, width, "  "))
    .join("");
}
