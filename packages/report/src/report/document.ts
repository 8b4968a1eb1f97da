import {
  type Citation,
  type Finding,
  type FindingState,
  findingStates,
  formatCitation,
  groupByArticle,
  type Instrument,
  type Lang,
  type Report,
  type Totals,
} from "@ttthdl/core";
import type { Norm, Regulation, Topic } from "@ttthdl/policy";
import { type FindingPart, findingPart, instrumentNotes } from "./finding-part.js";
import { type PaperPart, paperParts } from "./paper-part.js";

/** How findings are told. */
export interface ReportManner {
  readonly lang: Lang;
  /** Several files were judged, so each finding says which it is about. */
  readonly severalSubjects: boolean;
}

/** A report in the words of one language, as every format for people draws it. */
export interface ReportDocument extends ReportManner {
  readonly report: Report;
  readonly parts: readonly RegulationPart[];
  /** What became of each attestation and waiver. */
  readonly papers: readonly PaperPart[];
}

/** What one regulation came to. */
export interface RegulationPart {
  readonly instrument: Instrument;
  readonly heading: string;
  /** What concerns the whole text: a doubtful status, an assumed date. */
  readonly notes: readonly string[];
  readonly totals: Totals;
  readonly articles: readonly ArticlePart[];
  /** The rules that were looked at, in the order of the law. */
  readonly rules: readonly RulePart[];
  /** Those of them that are definitions and permissions: nobody can comply with them, so they are named only. */
  readonly silent: readonly RulePart[];
  /** Rules that no file given could speak about. */
  readonly notExamined: readonly RulePart[];
}

/** The findings of one article. */
export interface ArticlePart {
  readonly cite: Citation;
  readonly heading: string;
  readonly findings: readonly FindingPart[];
}

/** A rule that is named and not judged. */
export interface RulePart {
  readonly norm: Norm;
  readonly citation: string;
  readonly title: string;
}

/** Puts a report into words, article by article in the order of the law. */
export function reportDocument(
  report: Report,
  regulations: readonly Regulation[],
  lang: Lang,
): ReportDocument {
  let first = 1;
  const unexamined = new Set(report.notExaminedRules);
  const parts = regulations.map((regulation) => {
    const findings = report.findings.filter((finding) => finding.regulation === regulation.slug);
    const part = regulationPart(regulation, findings, unexamined, first, lang);
    first += findings.length;
    return part;
  });
  const severalSubjects = report.subjects.length > 1;
  return { lang, severalSubjects, report, parts, papers: paperParts(report, regulations, lang) };
}

const SILENT: readonly Topic[] = ["definition", "permission"];

function isSilent({ topic }: { readonly topic: string }): boolean {
  return SILENT.some((each) => each === topic);
}

function regulationPart(
  regulation: Regulation,
  findings: readonly Finding[],
  unexamined: ReadonlySet<string>,
  first: number,
  lang: Lang,
): RegulationPart {
  const { norms, ...instrument } = regulation;
  const spoken = findings.filter((finding) => !isSilent(finding));
  const titles = new Map(norms.map(({ id, title }) => [id, title[lang]]));
  const words = spoken.map((finding, index) =>
    findingPart(finding, titles.get(finding.rule) ?? "", lang, first + index),
  );
  const judged = new Set(findings.map(({ rule }) => rule));
  const rules = norms.filter(({ id }) => judged.has(id)).map((norm) => rulePart(norm, lang));
  return {
    instrument,
    heading: `${instrument.number}, ${instrument.issuer[lang]}`,
    notes: findings[0] === undefined ? [] : instrumentNotes(findings[0], lang),
    totals: countStates(spoken),
    articles: byArticle(words, lang),
    rules,
    silent: rules.filter(({ norm }) => isSilent(norm)),
    notExamined: norms.filter(({ id }) => unexamined.has(id)).map((norm) => rulePart(norm, lang)),
  };
}

function rulePart(norm: Norm, lang: Lang): RulePart {
  return { norm, citation: formatCitation(norm.cite, lang), title: norm.title[lang] };
}

function countStates(findings: readonly Finding[]): Totals {
  const count = (state: FindingState): number =>
    findings.filter((finding) => finding.state === state).length;
  return Object.fromEntries(findingStates.map((state) => [state, count(state)])) as Record<
    FindingState,
    number
  >;
}

function byArticle(findings: readonly FindingPart[], lang: Lang): readonly ArticlePart[] {
  return groupByArticle(findings, ({ finding }) => finding.cite).map(({ cite, items }) => ({
    cite,
    heading: formatCitation(cite, lang),
    findings: items,
  }));
}
