import {
  type CitedInstrument,
  formatCitation,
  type Instrument,
  type Lang,
  type LocalizedText,
  type Reference,
  referenceRelationNames,
} from "@ttthdl/core";

/** A reference together with the number and the title of the text it names. */
export type NamedReference = Reference & Partial<Pick<CitedInstrument, "number" | "title">>;

/** Looks up the text that a reference names; a reference without one points into its own text. */
export function nameReference(
  reference: Reference,
  { cited = [] }: Pick<Instrument, "cited">,
): NamedReference {
  const found = cited.find(({ id }) => id === reference.to);
  if (found === undefined) return reference;
  const { number, title } = found;
  return { ...reference, ...(number === undefined ? {} : { number }), title };
}

/** A reference in words: number, title, place, and what the norm does with it. */
export function referenceWords(
  reference: Reference,
  instrument: Pick<Instrument, "cited">,
  lang: Lang,
): string {
  const { to, cite, relation, number, title } = nameReference(reference, instrument);
  const text = [number, title?.[lang]].filter((word) => word !== undefined).join(", ");
  const place = cite === undefined ? "" : `, ${formatCitation(cite, lang)}`;
  return `${text || to || ownText[lang]}${place} (${referenceRelationNames[relation][lang]})`;
}

const ownText: LocalizedText = { vi: "văn bản này", en: "this text" };
