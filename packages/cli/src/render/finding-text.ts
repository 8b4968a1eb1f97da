import {
  type Evidence,
  type Finding,
  formatCitation,
  type Lang,
  type LocalizedText,
  type Provenance,
} from "@ttthdl/core";
import { describeFinding, type Norm } from "@ttthdl/policy";
import { type painter, stateNames } from "./states.js";
import { paragraph } from "./wrap.js";

/** How text is laid out. */
export interface TextStyle {
  readonly lang: Lang;
  readonly width: number;
  readonly paint: ReturnType<typeof painter>;
}

const provenances: Readonly<Record<Provenance, LocalizedText>> = {
  set: { vi: "được đặt", en: "set" },
  default: { vi: "mặc định", en: "default" },
  "not-set": { vi: "không đặt", en: "not set" },
  "cannot-be-proven": { vi: "không chứng minh được", en: "cannot be proven" },
};

/** One finding: its state and rule on one line, then what was found and what to do. */
export function findingText(
  finding: Finding,
  norm: Pick<Norm, "title"> | undefined,
  { lang, width, paint }: TextStyle,
): string {
  const words = describeFinding(finding, lang);
  const color = paint[finding.state];
  const subject = finding.subject === undefined ? "" : ` · ${finding.subject}`;
  const head = `${color(stateNames[finding.state][lang])} · ${formatCitation(finding.cite, lang)} · ${norm?.title[lang] ?? ""}`;
  const labels = lang === "vi" ? LABELS_VI : LABELS_EN;
  const lines = [
    words.message,
    ...(words.remedy === undefined ? [] : [`${labels.remedy}: ${words.remedy}`]),
    ...words.advisories.map((advisory) => `${labels.note}: ${advisory}`),
    ...(finding.evidence ?? []).map((each) => `${labels.source}: ${evidenceWords(each, lang)}`),
  ];
  const reference = `${finding.rule}${subject}${finding.readings.length === 0 ? "" : ` · ${finding.readings.join(" ")}`}`;
  return [
    "\n",
    paragraph(head, width, "  ", ""),
    ...lines.map((line) => paragraph(line, width, "  ")),
    paragraph(paint.dim(reference), width, "  "),
  ].join("");
}

const LABELS_VI = { remedy: "Cần làm", note: "Lưu ý", source: "Nguồn" } as const;
const LABELS_EN = { remedy: "To do", note: "Note", source: "Source" } as const;

function evidenceWords({ source, provenance, note }: Evidence, lang: Lang): string {
  const known = `${source} (${provenances[provenance][lang]})`;
  return note === undefined ? known : `${known}: ${note[lang]}`;
}
