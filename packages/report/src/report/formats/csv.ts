import { findingStates, formatDay, type Lang } from "@ttthdl/core";
import type { ReportFormat } from "../../format.js";
import { csv } from "../../layout/csv.js";
import type { RegulationPart, ReportDocument, RulePart } from "../document.js";
import { reportFacts } from "../facts.js";
import { placeOf } from "../finding-lines.js";
import type { FindingPart } from "../finding-part.js";
import { stateLabel } from "../states.js";
import { definitionsInRegulation, definitionsInTotals, notExaminedWords } from "../totals.js";
import type { UsePart } from "../use-part.js";
import { type ReportWords, reportWords } from "../words.js";

/** The columns, in their order; each is headed by the report's word of that name. */
const columns = [
  "row",
  "regulation",
  "citation",
  "finding",
  "state",
  "subject",
  "note",
  "toDo",
  "waiver",
  "attestation",
  "readings",
  "rule",
  "bearer",
  "judgedFrom",
] as const satisfies readonly (keyof ReportWords)[];

/** A line of the table; what it has no word for stays empty. */
type Row = Partial<Record<(typeof columns)[number], string>>;

/**
 * A report as one table: first what it says of itself, then a finding a line, then attestations, waivers and what
 * was not examined. The first column says what a line is, so that a filter leaves the findings alone.
 */
export const format: ReportFormat = {
  name: "csv",
  mediaType: "text/csv; charset=utf-8",
  extension: "csv",
  render: reportCsv,
};

function reportCsv(document: ReportDocument): string {
  const { lang, report, parts, uses } = document;
  const words = reportWords[lang];
  const rows: readonly Row[] = [
    ...reportFacts(document).map(({ label, value }) => ({ finding: label, note: value })),
    ...findingStates.map((state) => ({
      finding: words.totals,
      state: stateLabel(state, lang),
      note: String(report.totals[state]),
    })),
    { finding: words.totals, note: definitionsInTotals(document) ?? "" },
    { finding: words.note, note: words.disclaimer },
  ].map((row) => ({ row: words.report, ...row }));
  const table = [
    ...rows,
    ...parts.map((part) => regulationRow(part, document)),
    ...parts.flatMap(({ instrument, articles, definitions }) => [
      ...articles.flatMap(({ findings }) =>
        findings.map((part) => findingRow(part, instrument.number, lang)),
      ),
      ...definitions.map((part) => ruleRow(part, words.definitionOrPermission, instrument.number)),
    ]),
    ...uses.map((part) => useRow(part, words)),
    ...parts.flatMap(({ instrument, notExamined }) =>
      notExamined.map((part) => ruleRow(part, words.unexamined, instrument.number)),
    ),
  ];
  return csv(
    columns.map((name) => words[name]),
    table.map((row) => columns.map((name) => row[name] ?? "")),
  );
}

function regulationRow(part: RegulationPart, { lang }: ReportDocument): Row {
  const { instrument, notExamined } = part;
  const counts = [definitionsInRegulation(part, lang), notExaminedWords(notExamined.length, lang)];
  return {
    row: reportWords[lang].regulation,
    regulation: instrument.number,
    finding: instrument.title[lang],
    note: inOneCell(counts),
  };
}

function findingRow(part: FindingPart, regulation: string, lang: Lang): Row {
  const words = reportWords[lang];
  const { finding, citation, title, state, remedy, waiver, attestation } = part;
  return {
    row: words.state,
    regulation,
    citation,
    ...(part.bearer && { bearer: part.bearer }),
    finding: title,
    state,
    subject: placeOf(finding),
    note: inOneCell([part.message, ...part.wanted, ...part.advisories, ...part.sources]),
    ...(remedy !== undefined && { toDo: remedy }),
    ...(waiver !== undefined && { waiver }),
    ...(attestation !== undefined && { attestation }),
    readings: finding.readings.join(" "),
    rule: finding.rule,
    ...(finding.judgedFrom && { judgedFrom: formatDay(finding.judgedFrom, lang) }),
  };
}

function useRow({ use, kind, standing, words: note, rule }: UsePart, words: ReportWords): Row {
  return {
    row: words[kind],
    ...(rule && { regulation: rule.instrument, citation: rule.citation, finding: rule.title }),
    state: standing,
    subject: placeOf(use.paper),
    note,
    rule: use.paper.rule,
  };
}

function ruleRow({ norm, citation, title }: RulePart, row: string, regulation: string): Row {
  return { row, regulation, citation, finding: title, rule: norm.id };
}

function inOneCell(lines: readonly (string | undefined)[]): string {
  return lines.filter(Boolean).join("\n");
}
