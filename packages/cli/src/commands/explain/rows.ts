import {
  bearersOf,
  confidenceNames,
  formatCitation,
  formatPeriod,
  type IsoDay,
  type Lang,
  type LocalizedText,
  type Member,
  modalityNames,
  type Review,
  roleNameIn,
} from "@ttthdl/core";
import {
  instrumentNotes,
  type Norm,
  type Regulation,
  readings,
  requirementWords,
  topicNames,
} from "@ttthdl/policy";
import { attestationTerms, factsFor, reviewWords, scopeWords } from "@ttthdl/policy/internal";
import { referenceWords } from "../../render/references.js";
import { labels, words } from "./words.js";

/** One line of an explanation: its label and what it says. */
export type Row = readonly [label: string, content: string];

/** All that can be said about a norm, line by line. */
export function explainRows(
  norm: Norm,
  regulation: Regulation,
  {
    asOf,
    lang,
    review,
  }: { readonly asOf: IsoDay; readonly lang: Lang; readonly review: readonly Review[] },
): readonly Row[] {
  const { cite, alsoCites = [], modality, topic } = norm;
  const { members = [], references = [], readings: ids = [], emendation } = norm;
  const scope = scopeWords(norm, lang);
  const facts = factsFor(topic);
  return [
    [labels.text[lang], `${regulation.number}, ${regulation.issuer[lang]}`],
    ...(norm.formerly === undefined
      ? []
      : [[labels.formerly[lang], norm.formerly.join(", ")] as const]),
    ...instrumentNotes(regulation, asOf, lang).map((note): Row => [labels.status[lang], note]),
    [labels.cite[lang], formatCitation(cite, lang)],
    ...alsoCites.map((each): Row => [labels.alsoCite[lang], formatCitation(each, lang)]),
    [
      labels.modality[lang],
      `${modalityNames[modality][lang]}; ${bearerWords(regulation, norm, lang)}`,
    ],
    ...(norm.confidence === undefined
      ? []
      : [[labels.confidence[lang], confidenceNames[norm.confidence][lang]] as const]),
    [labels.topic[lang], `${topic} (${topicNames[topic][lang]})`],
    ...(scope === undefined ? [] : [[labels.appliesTo[lang], scope] as const]),
    ...contentRows(regulation, norm, lang),
    ...members.map((member): Row => [labels.member[lang], memberWords(member, lang)]),
    ...references.map(
      (each): Row => [labels.reference[lang], referenceWords(each, regulation, { asOf, lang })],
    ),
    ...(emendation === undefined
      ? []
      : [[labels.emendation[lang], words.emended(emendation)[lang]] as const]),
    ...ids.map((id): Row => [labels.reading[lang], readingWords(id, lang)]),
    ...reviewRows(review, lang),
    ...(facts.length === 0 ? [] : [[labels.facts[lang], facts.join(", ")] as const]),
  ];
}

function bearerWords(regulation: Regulation, norm: Norm, lang: Lang): string {
  return bearersOf(norm)
    .map((role) => roleNameIn(regulation, role)[lang])
    .join(", ");
}

/** What a norm demands or says; of an attestation the evidence, who attests and for how long; else the reason. */
function contentRows(regulation: Regulation, norm: Norm, lang: Lang): readonly Row[] {
  if (norm.encoded === false) return [[labels.reason[lang], norm.reason[lang]]];
  const rows = (label: LocalizedText, texts: readonly LocalizedText[] = []): readonly Row[] =>
    texts.map((text) => [label[lang], text[lang]]);
  switch (norm.topic) {
    case "attestation": {
      const { attesters, holds } = attestationTerms(norm);
      return [
        ...rows(labels.evidence, norm.params.evidence),
        [
          labels.attesters[lang],
          attesters.map((role) => roleNameIn(regulation, role)[lang]).join("; "),
        ],
        [labels.holds[lang], formatPeriod(holds, lang)],
      ];
    }
    case "definition":
      return rows(labels.defines, norm.params.defines);
    case "permission":
      return rows(labels.condition, norm.params.conditions);
    default:
      return [[labels.requirement[lang], requirementWords(norm, lang, regulation) ?? ""]];
  }
}

/** Who has reviewed the encoding; that nobody has is said too. */
function reviewRows(reviews: readonly Review[], lang: Lang): readonly Row[] {
  if (reviews.length === 0) return [[labels.review[lang], words.notReviewed[lang]]];
  return reviews.map((review) => [labels.review[lang], reviewWords(review)[lang]]);
}

/** A reading as it is documented; its marks of code say nothing on a terminal. */
function readingWords(id: string, lang: Lang): string {
  const reading = readings[id];
  if (reading === undefined) return id;
  return `${id}: ${reading.title[lang]}. ${reading.text[lang].replaceAll("`", "")}`;
}

function memberWords({ id, title, cite, open, ifAny, formerly = [] }: Member, lang: Lang): string {
  const notes = [
    ...(cite === undefined ? [] : [formatCitation(cite, lang)]),
    ...(open ? [words.openEnd[lang]] : []),
    ...(ifAny ? [words.ifAny[lang]] : []),
    ...(formerly.length === 0 ? [] : [`${words.formerly[lang]} ${formerly.join(", ")}`]),
  ];
  return `${id}: ${title[lang]}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}
