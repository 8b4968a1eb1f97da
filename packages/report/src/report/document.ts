import {
  type Citation,
  formatCitation,
  type Instrument,
  instrumentName,
  type Lang,
  type Report,
  type ShownFindings,
  type Totals,
} from "@ttthdl/core";
import { groupByArticle } from "@ttthdl/core/internal";
import { instrumentNotes, type Norm, type Regulation } from "@ttthdl/policy";
import { countStates, isDefinitionOrPermission } from "@ttthdl/policy/internal";
import { type FindingPart, findingPart } from "./finding-part.js";
import { bearerOf, groupBy } from "./group-by.js";
import { isShown } from "./shown.js";
import { type UsePart, useParts } from "./use-part.js";

/** What the words of a finding depend on, beside the finding. */
export interface WordingOptions {
  readonly lang: Lang;
  /** Several files were judged, so each finding says which it is about. */
  readonly severalSubjects: boolean;
}

/** A report in the words of one language, as every format draws it. */
export interface ReportDocument extends WordingOptions {
  /** All that was judged: what the totals count. */
  readonly report: Report;
  /** Which of its findings the articles hold; empty for all. */
  readonly shown: ShownFindings;
  readonly parts: readonly RegulationPart[];
  /** What became of each attestation and waiver. */
  readonly uses: readonly UsePart[];
}

/** What one regulation came to. */
export interface RegulationPart {
  readonly instrument: Instrument;
  readonly heading: string;
  /** What concerns the whole text: where it applies, its status, an assumed date. */
  readonly notes: readonly string[];
  /** All its findings by state, definitions and permissions among them. */
  readonly totals: Totals;
  /** The same, body by body as the text names those who bear its duties. */
  readonly bearers: readonly BearerPart[];
  /** How many of these findings are about definitions and permissions. */
  readonly definitionsAndPermissions: number;
  /** Its findings that are shown, in words, without definitions and permissions: those are named only. */
  readonly articles: readonly ArticlePart[];
  /** The rules that were looked at, in the order of the law. */
  readonly rules: readonly RulePart[];
  /** Those of them that are definitions and permissions. */
  readonly definitions: readonly RulePart[];
  /** Rules that no file given could speak about. */
  readonly notExamined: readonly RulePart[];
}

/** What the duties of one body came to. */
export interface BearerPart {
  readonly name: string;
  readonly totals: Totals;
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

/**
 * Puts a report into words, article by article in the order of the law.
 *
 * @param regulations - Those that the report was made by, in the same order.
 * @param shown - Which findings the articles hold; totals and facts speak of all.
 */
export function reportDocument(
  report: Report,
  regulations: readonly Regulation[],
  lang: Lang,
  shown: ShownFindings = {},
): ReportDocument {
  let first = 1;
  const parts = regulations.map((regulation) => {
    const part = regulationPart(report, regulation, first, lang, shown);
    first += report.findings.filter(({ regulation: slug }) => slug === regulation.slug).length;
    return part;
  });
  const severalSubjects = report.subjects.length > 1;
  return { lang, severalSubjects, report, shown, parts, uses: useParts(report, regulations, lang) };
}

function regulationPart(
  report: Report,
  regulation: Regulation,
  first: number,
  lang: Lang,
  shown: ShownFindings,
): RegulationPart {
  const { norms, ...instrument } = regulation;
  const findings = report.findings.filter((finding) => finding.regulation === regulation.slug);
  const results = findings.filter((finding) => !isDefinitionOrPermission(finding));
  const titles = new Map(norms.map(({ id, title }) => [id, title[lang]]));
  const words = results
    .map((finding, index) =>
      findingPart(
        finding,
        { title: titles.get(finding.rule) ?? "", instrument },
        lang,
        first + index,
      ),
    )
    .filter(({ finding }) => isShown(finding, shown));
  const judged = new Set(findings.map(({ rule }) => rule));
  const unexamined = new Set(report.notExaminedRules);
  const rules = norms.filter(({ id }) => judged.has(id)).map((norm) => rulePart(norm, lang));
  return {
    instrument,
    heading: instrumentName(instrument, lang),
    notes: instrumentNotes(regulation, report.asOf, lang),
    totals: countStates(findings),
    bearers: [...groupBy(findings, (finding) => bearerOf(finding, lang))].map(([name, own]) => ({
      name,
      totals: countStates(own),
    })),
    definitionsAndPermissions: findings.length - results.length,
    articles: byArticle(words, lang),
    rules,
    definitions: rules.filter(({ norm }) => isDefinitionOrPermission(norm)),
    notExamined: norms.filter(({ id }) => unexamined.has(id)).map((norm) => rulePart(norm, lang)),
  };
}

function rulePart(norm: Norm, lang: Lang): RulePart {
  return { norm, citation: formatCitation(norm.cite, lang), title: norm.title[lang] };
}

function byArticle(findings: readonly FindingPart[], lang: Lang): readonly ArticlePart[] {
  return groupByArticle(findings, ({ finding }) => finding.cite).map(({ cite, items }) => ({
    cite,
    heading: formatCitation(cite, lang),
    findings: items,
  }));
}
