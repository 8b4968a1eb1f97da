import {
  bearersOf,
  formatCitation,
  formatPeriod,
  type Lang,
  type Member,
  modalityNames,
  roleNames,
} from "@ttthdl/core";
import {
  attestationTerms,
  factsFor,
  type Norm,
  type Regulation,
  readings,
  topicNames,
} from "@ttthdl/policy";
import { fieldWords } from "../../render/field-words.js";
import { referenceWords } from "../../render/references.js";

/** One line of an explanation: its label and its words. */
export type Row = readonly [label: string, words: string];

/** All that can be said about a norm, line by line. */
export function explainRows(norm: Norm, regulation: Regulation, lang: Lang): readonly Row[] {
  const labels = lang === "vi" ? LABELS_VI : LABELS_EN;
  const { cite, alsoCites = [], modality, topic, appliesTo } = norm;
  const { members = [], references = [], readings: ids = [] } = norm;
  const facts = factsFor(topic);
  return [
    [labels.text, `${regulation.number}, ${regulation.issuer[lang]}`],
    [labels.cite, formatCitation(cite, lang)],
    ...alsoCites.map((each): Row => [labels.alsoCite, formatCitation(each, lang)]),
    [labels.modality, `${modalityNames[modality][lang]}; ${bearerWords(norm, lang)}`],
    [labels.topic, `${topic} (${topicNames[topic][lang]})`],
    ...(appliesTo === undefined ? [] : [fields(labels.appliesTo, appliesTo, lang)]),
    ...paramsRows(norm, lang),
    ...members.map((member): Row => [labels.member, memberWords(member, lang)]),
    ...references.map((each): Row => [labels.reference, referenceWords(each, regulation, lang)]),
    ...ids.map((id): Row => [labels.reading, readingWords(id, lang)]),
    ...(facts.length === 0 ? [] : [[labels.facts, facts.join(", ")] as const]),
  ];
}

function bearerWords(norm: Norm, lang: Lang): string {
  return bearersOf(norm)
    .map((role) => roleNames[role][lang])
    .join(", ");
}

/** The figures of a norm; of an attestation the evidence, who attests and for how long; else the reason. */
function paramsRows(norm: Norm, lang: Lang): readonly Row[] {
  const labels = lang === "vi" ? LABELS_VI : LABELS_EN;
  if (norm.encoded === false) return [[labels.reason, norm.reason[lang]]];
  if (norm.topic !== "attestation") {
    const row = fields(labels.params, norm.params, lang);
    return row[1] === "" ? [] : [row];
  }
  const { attesters, holds } = attestationTerms(norm);
  return [
    ...norm.params.evidence.map((each): Row => [labels.evidence, each[lang]]),
    [labels.attesters, attesters.map((role) => roleNames[role][lang]).join("; ")],
    [labels.holds, formatPeriod(holds, lang)],
  ];
}

/** A reading as it is documented; its marks of code say nothing on a terminal. */
function readingWords(id: string, lang: Lang): string {
  const reading = readings[id];
  if (reading === undefined) return id;
  return `${id}: ${reading.title[lang]}. ${reading.text[lang].replaceAll("`", "")}`;
}

function fields(label: string, value: object, lang: Lang): Row {
  return [label, fieldWords(value, lang).join("; ")];
}

function memberWords({ id, title, cite, open }: Member, lang: Lang): string {
  const notes = [
    ...(cite === undefined ? [] : [formatCitation(cite, lang)]),
    ...(open ? [lang === "vi" ? "mục mở" : "open end"] : []),
  ];
  return `${id}: ${title[lang]}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

const LABELS_VI = {
  text: "Văn bản",
  cite: "Điều khoản",
  alsoCite: "Cũng quy định tại",
  modality: "Tính chất",
  topic: "Chủ đề",
  appliesTo: "Áp dụng cho",
  params: "Thông số",
  reason: "Lý do chưa mã hóa",
  member: "Thành phần",
  reference: "Dẫn chiếu",
  reading: "Cách đọc",
  facts: "Dữ kiện cần",
  evidence: "Minh chứng cần",
  attesters: "Người xác nhận",
  holds: "Xác nhận có giá trị",
} as const;

const LABELS_EN: Readonly<Record<keyof typeof LABELS_VI, string>> = {
  text: "Regulation",
  cite: "Citation",
  alsoCite: "Also at",
  modality: "Kind",
  topic: "Topic",
  appliesTo: "Applies to",
  params: "Parameters",
  reason: "Why not encoded",
  member: "Member",
  reference: "Reference",
  reading: "Reading",
  facts: "Facts needed",
  evidence: "Evidence wanted",
  attesters: "Who attests",
  holds: "An attestation holds",
};
