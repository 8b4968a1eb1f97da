import {
  bearersOf,
  type Citation,
  formatCitation,
  formatDay,
  type IsoDay,
  instrumentName,
  type Lang,
  type LocalizedText,
  roleNameIn,
  version,
} from "@ttthdl/core";
import { upperFirst } from "@ttthdl/core/internal";
import {
  type ChecklistPurpose,
  type ChecklistSection,
  checklistFor,
  instrumentNotes,
  type Norm,
  type Regulation,
  requirementWords,
  rulesVersionOf,
} from "@ttthdl/policy";
import { scopeWords } from "@ttthdl/policy/internal";
import { checklistWords } from "./words.js";

/** Checklists in the words of one language, as every format draws them. */
export interface ChecklistDocument {
  readonly lang: Lang;
  /** What the record is about: the texts whose observance is checked. */
  readonly about: string;
  readonly parts: readonly ChecklistPart[];
}

/** The checklist of one regulation. */
export interface ChecklistPart {
  readonly number: string;
  readonly heading: string;
  /** Label and value: which text, drawn up when and by what. */
  readonly identity: readonly (readonly [string, string])[];
  readonly notes: readonly string[];
  readonly sections: readonly SectionPart[];
}

/** An article, or a printed content of the inspection. */
export interface SectionPart {
  readonly heading: string;
  readonly lines: readonly ChecklistLine[];
}

/** One thing to look at. */
export interface ChecklistLine {
  readonly number: string;
  readonly citation: string;
  readonly title: string;
  /** Whose duty it is, as the text calls them. */
  readonly bearer: string;
  /** The figures in words, where the tool can measure it. */
  readonly requirement?: string;
  readonly appliesTo?: string;
  readonly members: readonly string[];
  readonly evidence: readonly string[];
  /** Why there is nothing to compare with. */
  readonly notEncoded?: string;
  readonly rule: string;
}

/** What checklists are drawn up for. */
export interface ChecklistOptions {
  readonly purpose: ChecklistPurpose;
  readonly asOf: IsoDay;
  readonly lang: Lang;
  /** SHA-256 of the rules. */
  readonly rulesDigest: string;
}

/**
 * Puts the checklists of regulations into words.
 *
 * @throws TtthdlError `not-regulated` when a text prints no contents of an inspection.
 */
export function checklistDocument(
  regulations: readonly Regulation[],
  options: ChecklistOptions,
): ChecklistDocument {
  const { purpose, lang } = options;
  const parts = regulations.map((regulation) => checklistPart(regulation, options));
  const texts = regulations.map(
    (regulation) => `${regulation.title[lang]} (${instrumentName(regulation, lang)})`,
  );
  return { lang, about: `${checklistWords[lang].about[purpose]} ${texts.join("; ")}`, parts };
}

function checklistPart(regulation: Regulation, options: ChecklistOptions): ChecklistPart {
  const { purpose, asOf, lang } = options;
  const words = checklistWords[lang];
  const { sections, occasion, notInForce } = checklistFor(regulation, purpose, asOf);
  let count = 0;
  return {
    number: regulation.number,
    heading: instrumentName(regulation, lang),
    identity: identityOf(regulation, occasion, options),
    notes: [
      ...instrumentNotes(regulation, asOf, lang),
      ...(notInForce.length === 0 ? [] : [words.notInForce(notInForce.length)]),
    ],
    sections: sections.map((section, index) => ({
      heading: headingOf(section, index + 1, lang),
      lines: section.norms.map((norm) => lineOf(regulation, norm, String(++count), lang)),
    })),
  };
}

function headingOf({ cite, title }: ChecklistSection, number: number, lang: Lang): string {
  const citation = formatCitation(cite, lang);
  return title === undefined
    ? upperFirst(citation)
    : `${number}. ${upperFirst(title[lang])} (${citation})`;
}

function identityOf(
  regulation: Regulation,
  occasion: Norm | undefined,
  { asOf, lang, rulesDigest }: ChecklistOptions,
): ChecklistPart["identity"] {
  const words = checklistWords[lang];
  const { title, effectiveFrom } = regulation;
  return [
    [words.regulation, instrumentName(regulation, lang)],
    [words.name, title[lang]],
    [words.effective, effectiveFrom === null ? words.unknown : formatDay(effectiveFrom, lang)],
    ...(occasion === undefined
      ? []
      : [[words.occasion, occasionWords(regulation, occasion, lang)] as const]),
    [words.drawnUp, formatDay(asOf, lang)],
    [words.tool, `ttthdl ${version}, ${rulesVersionOf([regulation])} (SHA-256 ${rulesDigest})`],
  ];
}

/** How often the text wants the inspection, and where it says so. */
function occasionWords(regulation: Regulation, occasion: Norm, lang: Lang): string {
  return `${upperFirst(formatCitation(occasion.cite, lang))}. ${requirementWords(occasion, lang, regulation) ?? ""}`;
}

function lineOf(regulation: Regulation, norm: Norm, number: string, lang: Lang): ChecklistLine {
  const { cite, alsoCites = [], title, members = [], id } = norm;
  const requirement = requirementWords(norm, lang, regulation);
  const appliesTo = scopeWords(norm, lang);
  const say = (texts: readonly LocalizedText[]): readonly string[] =>
    texts.map((text) => text[lang]);
  return {
    number,
    citation: [cite, ...alsoCites].map((each: Citation) => formatCitation(each, lang)).join("; "),
    title: title[lang],
    bearer: bearersOf(norm)
      .map((role) => roleNameIn(regulation, role)[lang])
      .join("; "),
    ...(requirement !== undefined && { requirement }),
    ...(appliesTo !== undefined && { appliesTo }),
    members: say(members.map((member) => member.title)),
    evidence:
      norm.encoded !== false && norm.topic === "attestation" ? say(norm.params.evidence) : [],
    ...(norm.encoded === false && { notEncoded: norm.reason[lang] }),
    rule: id,
  };
}
