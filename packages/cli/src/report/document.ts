import {
  type Citation,
  type Evidence,
  type Finding,
  type FindingState,
  findingStates,
  formatCitation,
  groupByArticle,
  type Instrument,
  type Lang,
  type LocalizedText,
  type Provenance,
  type Report,
  type Totals,
} from "@ttthdl/core";
import { describeFinding, type Regulation, type Topic } from "@ttthdl/policy";
import { stateNames } from "../render/states.js";
import { attestationWords, useWords, waiverWords } from "./paper-words.js";

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
  readonly papers: readonly string[];
}

/** What one regulation came to. */
export interface RegulationPart {
  readonly instrument: Instrument;
  readonly heading: string;
  /** What concerns the whole text: a doubtful status, an assumed date. */
  readonly notes: readonly string[];
  readonly totals: Totals;
  readonly articles: readonly ArticlePart[];
  /** Definitions and permissions: nobody can comply with them, so they are counted only. */
  readonly silent: number;
}

/** The findings of one article. */
export interface ArticlePart {
  readonly cite: Citation;
  readonly heading: string;
  readonly findings: readonly FindingPart[];
}

/** One finding in words. */
export interface FindingPart {
  /** Its place in the report, counted from 1. */
  readonly number: number;
  readonly finding: Finding;
  readonly title: string;
  readonly state: string;
  readonly citation: string;
  readonly message: string;
  /** What an inspector would ask to see, where that is all there is to say. */
  readonly wanted: readonly string[];
  readonly remedy?: string;
  readonly advisories: readonly string[];
  readonly sources: readonly string[];
  readonly attestation?: string;
  readonly waiver?: string;
}

/** Puts a report into words, article by article in the order of the law. */
export function reportDocument(
  report: Report,
  regulations: readonly Regulation[],
  lang: Lang,
): ReportDocument {
  let first = 1;
  const parts = regulations.map((regulation) => {
    const findings = report.findings.filter((finding) => finding.regulation === regulation.slug);
    const part = regulationPart(regulation, findings, first, lang);
    first += findings.length;
    return part;
  });
  const uses = [...report.attestations, ...report.waivers];
  const severalSubjects = report.subjects.length > 1;
  return { lang, severalSubjects, report, parts, papers: uses.map((use) => useWords(use, lang)) };
}

const SILENT: readonly Topic[] = ["definition", "permission"];
/** What concerns a whole regulation is said once, not at each of its rules. */
const OF_THE_INSTRUMENT: readonly string[] = ["in-force-date-assumed", "doubtful-status"];

function regulationPart(
  regulation: Regulation,
  findings: readonly Finding[],
  first: number,
  lang: Lang,
): RegulationPart {
  const { norms, ...instrument } = regulation;
  const spoken = findings.filter(({ topic }) => !SILENT.some((each) => each === topic));
  const titles = new Map(norms.map(({ id, title }) => [id, title[lang]]));
  const words = spoken.map((finding, index) =>
    findingPart(finding, titles.get(finding.rule) ?? "", lang, first + index),
  );
  return {
    instrument,
    heading: `${instrument.number}, ${instrument.issuer[lang]}`,
    notes: instrumentNotes(findings, lang),
    totals: countStates(spoken),
    articles: byArticle(words, lang),
    silent: findings.length - spoken.length,
  };
}

function instrumentNotes(findings: readonly Finding[], lang: Lang): readonly string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { advisories } = describeFinding(first, lang);
  return advisories.filter((_, index) =>
    OF_THE_INSTRUMENT.includes(first.advisories[index]?.code ?? ""),
  );
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

/** One finding in words; what concerns its whole regulation is left to the regulation. */
export function findingPart(
  finding: Finding,
  title: string,
  lang: Lang,
  number: number = 1,
): FindingPart {
  const { attestation, waiver, evidence = [] } = finding;
  const { message, remedy, advisories } = describeFinding(finding, lang);
  const wanted = wantedIn(finding, lang);
  return {
    number,
    finding,
    title,
    state: stateNames[finding.state][lang],
    citation: formatCitation(finding.cite, lang),
    message: wanted.length > 0 ? "" : message,
    wanted,
    ...(remedy !== undefined && { remedy }),
    advisories: advisories.filter(
      (_, index) => !OF_THE_INSTRUMENT.includes(finding.advisories[index]?.code ?? ""),
    ),
    sources: evidence.map((each) => evidenceWords(each, lang)),
    ...(attestation && { attestation: attestationWords(attestation, lang) }),
    ...(waiver && { waiver: waiverWords(waiver, lang) }),
  };
}

/** The evidence that a finding of an attested norm asks for, thing by thing. */
function wantedIn({ state, reasons }: Finding, lang: Lang): readonly string[] {
  const [reason] = reasons;
  if (state !== "manual" || reason?.code !== "evidence-wanted") return [];
  return (reason.data["evidence"] as unknown as readonly LocalizedText[]).map((text) => text[lang]);
}

const provenances: Readonly<Record<Provenance, LocalizedText>> = {
  set: { vi: "được đặt", en: "set" },
  default: { vi: "mặc định", en: "default" },
  "not-set": { vi: "không đặt", en: "not set" },
  "cannot-be-proven": { vi: "không chứng minh được", en: "cannot be proven" },
};

function evidenceWords({ source, provenance, note }: Evidence, lang: Lang): string {
  const known = `${source} (${provenances[provenance][lang]})`;
  return note === undefined ? known : `${known}: ${note[lang]}`;
}
