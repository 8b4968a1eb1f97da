import {
  type CitedInstrument,
  formatCitation,
  type Instrument,
  type Lang,
  type LocalizedText,
  type Reference,
  type ReferenceRelation,
} from "@ttthdl/core";

/** What a norm does with the text that it names, in words. */
export const relationNames: Readonly<Record<ReferenceRelation, LocalizedText>> = {
  follows: { vi: "phải tuân theo", en: "to be followed" },
  delegates: { vi: "nội dung quy định tại đó", en: "the rule itself is there" },
  replaces: { vi: "bị thay thế", en: "replaced" },
  see: { vi: "xem thêm", en: "see there" },
};

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
  const own = lang === "vi" ? "văn bản này" : "this text";
  const text = [number, title?.[lang]].filter((word) => word !== undefined).join(", ");
  const place = cite === undefined ? "" : `, ${formatCitation(cite, lang)}`;
  return `${text || to || own}${place} (${relationNames[relation][lang]})`;
}
