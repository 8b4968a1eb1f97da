import { formatCitation, type Lang, modalityNames, roleNames } from "@ttthdl/core";
import {
  factsFor,
  type Norm,
  type Regulation,
  readingTitles,
  regulations,
  topicNames,
} from "@ttthdl/policy";
import { InputError } from "../../input/input-error.js";
import type { Io } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { fieldWords } from "../../render/field-words.js";
import { toJson } from "../../render/finding-json.js";
import { paragraph, widthFor } from "../../render/wrap.js";
import { quoted } from "../../select-regulations.js";

/** Says all about one norm: its words, its place, its figures, its readings, the facts it needs. */
export function runExplain(rule: string, options: OutputOptions, lang: Lang, io: Io): void {
  const { regulation, norm } = find(rule);
  const { id, cite, modality, bearer, topic, appliesTo, readings = [], title } = norm;
  const figures = norm.encoded === false || norm.topic === "attestation" ? undefined : norm.params;
  const facts = factsFor(topic);
  if (options.format === "json") {
    const titles = Object.fromEntries(readings.map((reading) => [reading, readingTitles[reading]]));
    const { slug, number } = regulation;
    writeResult(
      toJson({ ...norm, regulation: slug, number, readings: titles, facts }),
      options.output,
      io,
    );
    return;
  }
  const width = widthFor(io.columns);
  const labels = lang === "vi" ? LABELS_VI : LABELS_EN;
  const rows: readonly (readonly [string, string])[] = [
    [labels.text, `${regulation.number}, ${regulation.issuer[lang]}`],
    [labels.cite, formatCitation(cite, lang)],
    [labels.modality, `${modalityNames[modality][lang]}; ${roleNames[bearer][lang]}`],
    [labels.topic, `${topic} (${topicNames[topic][lang]})`],
    ...(appliesTo === undefined
      ? []
      : [[labels.appliesTo, fieldWords(appliesTo, lang).join("; ")] as const]),
    ...(figures === undefined
      ? []
      : [[labels.params, fieldWords(figures, lang).join("; ")] as const]),
    ...(norm.encoded === false ? [[labels.reason, norm.reason[lang]] as const] : []),
    ...readings.map(
      (reading) => [labels.reading, `${reading}: ${readingTitles[reading]?.[lang] ?? ""}`] as const,
    ),
    [labels.facts, facts.join(", ") || labels.evidence],
    ...evidenceOf(norm, lang).map((each) => [labels.evidence, each] as const),
  ];
  const body = rows.map(([label, value]) => paragraph(`${label}: ${value}`, width, "    ", "  "));
  writeResult(
    `${id}\n${paragraph(title[lang], width, "  ")}\n${body.join("")}`,
    options.output,
    io,
  );
}

function evidenceOf(norm: Norm, lang: Lang): readonly string[] {
  if (norm.encoded === false || norm.topic !== "attestation") return [];
  return norm.params.evidence.map((each) => each[lang]);
}

function find(rule: string): { readonly regulation: Regulation; readonly norm: Norm } {
  for (const regulation of regulations) {
    const norm = regulation.norms.find(({ id }) => id === rule);
    if (norm !== undefined) return { regulation, norm };
  }
  throw new InputError({
    vi: `không có quy tắc ${quoted(rule)}; xem danh sách bằng lệnh ttthdl rules`,
    en: `no rule ${quoted(rule)}; ttthdl rules lists them`,
  });
}

const LABELS_VI = {
  text: "Văn bản",
  cite: "Điều khoản",
  modality: "Tính chất",
  topic: "Chủ đề",
  appliesTo: "Áp dụng cho",
  params: "Thông số",
  reason: "Lý do chưa mã hóa",
  reading: "Cách đọc",
  facts: "Dữ kiện cần",
  evidence: "Minh chứng cần",
} as const;

const LABELS_EN: Readonly<Record<keyof typeof LABELS_VI, string>> = {
  text: "Regulation",
  cite: "Citation",
  modality: "Kind",
  topic: "Topic",
  appliesTo: "Applies to",
  params: "Parameters",
  reason: "Why not encoded",
  reading: "Reading",
  facts: "Facts needed",
  evidence: "Evidence wanted",
};
