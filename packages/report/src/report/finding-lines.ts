import { formatDay } from "@ttthdl/core";
import type { WordingOptions } from "./document.js";
import type { FindingPart } from "./finding-part.js";
import { reportWords } from "./words.js";

/** The file that a finding, an attestation or a waiver is about, and the part of it; empty where neither is named. */
export function placeOf(about: { readonly subject?: string; readonly target?: string }): string {
  return [about.subject, about.target].filter(Boolean).join(": ");
}

/** The rule, the file it was judged on where there are several, and the readings it rests on. */
export function referenceOf(
  { finding }: FindingPart,
  { severalSubjects }: Pick<WordingOptions, "severalSubjects">,
): string {
  const { rule, subject, readings } = finding;
  const file = severalSubjects ? subject : undefined;
  return [rule, file, readings.join(" ")].filter(Boolean).join(" · ");
}

/** All there is to say about a finding beside its message: label and text. */
export function detailsOf(
  part: FindingPart,
  { lang }: Pick<WordingOptions, "lang">,
): readonly (readonly [string, string])[] {
  const words = reportWords[lang];
  const { judgedFrom } = part.finding;
  const { remedy, waiver, attestation, advisories, sources } = part;
  return [
    ...(part.bearer === undefined ? [] : [[words.bearer, part.bearer] as const]),
    ...(remedy === undefined ? [] : [[words.toDo, remedy] as const]),
    ...(waiver === undefined ? [] : [[words.waiver, waiver] as const]),
    ...(attestation === undefined ? [] : [[words.attestation, attestation] as const]),
    ...(judgedFrom === undefined ? [] : [[words.judgedFrom, formatDay(judgedFrom, lang)] as const]),
    ...advisories.map((advisory) => [words.note, advisory] as const),
    ...(sources.length === 0 ? [] : [[words.source, sources.join("; ")] as const]),
  ];
}

/** All there is to say about a finding below its head, line by line; the reference comes last. */
export function linesOf(part: FindingPart, options: WordingOptions): readonly string[] {
  const { wanted } = reportWords[options.lang];
  return [
    ...(part.message === "" ? [] : [part.message]),
    ...(part.wanted.length === 0 ? [] : [`${wanted}: ${part.wanted.join("; ")}`]),
    ...detailsOf(part, options).map(([label, text]) => `${label}: ${text}`),
    referenceOf(part, options),
  ];
}
