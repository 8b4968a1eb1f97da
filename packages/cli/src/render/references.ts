import {
  type CitedInstrument,
  formatCitation,
  type Instrument,
  type IsoDay,
  type Lang,
  type LocalizedText,
  type Reference,
  referenceRelationNames,
} from "@ttthdl/core";
import { type CitedLawStatus, citedLawStatus } from "@ttthdl/policy";

/** A reference together with the number and the title of the text it names. */
export type NamedReference = Reference &
  Partial<Pick<CitedInstrument, "number" | "title">> & {
    /** What became of the text, where that was looked up and it is not in force. */
    readonly status?: CitedLawStatus;
  };

/** Looks up the text that a reference names; a reference without one points into its own text. */
export function nameReference(
  reference: Reference,
  { cited = [] }: Pick<Instrument, "cited">,
  asOf: IsoDay,
): NamedReference {
  const found = cited.find(({ id }) => id === reference.to);
  if (found === undefined) return reference;
  const { number, title } = found;
  const status = citedLawStatus(found.id, asOf);
  return {
    ...reference,
    ...(number !== undefined && { number }),
    title,
    ...(status !== undefined && { status }),
  };
}

/** A reference in words: number, title, place, and what the norm does with it. */
export function referenceWords(
  reference: Reference,
  instrument: Pick<Instrument, "cited">,
  { asOf, lang }: { readonly asOf: IsoDay; readonly lang: Lang },
): string {
  const named = nameReference(reference, instrument, asOf);
  const { to, cite, relation, number, title, status } = named;
  const text = [number, title?.[lang]].filter((word) => word !== undefined).join(", ");
  const place = cite === undefined ? "" : `, ${formatCitation(cite, lang)}`;
  const fate = status === undefined ? "" : `. ${status.words[lang]}`;
  return `${text || to || ownText[lang]}${place} (${referenceRelationNames[relation][lang]})${fate}`;
}

const ownText: LocalizedText = { vi: "văn bản này", en: "this text" };
