import type {
  Instrument,
  IsoDay,
  Lang,
  LocalizedText,
  NormBase,
  ReferenceRelation,
} from "@ttthdl/core";
import { circularsAndStandards } from "./circulars-and-standards.js";
import type { LawFate, LawNode } from "./law-node.js";
import { laws } from "./laws.js";
import { fateWords } from "./words.js";

/** Every text whose fate was looked up; each stands here once, whoever cites it. */
export const citedLaw: Readonly<Record<string, LawNode>> = { ...laws, ...circularsAndStandards };

/** What became of a cited text by a day, with the names of what took its place. */
export interface CitedLawStatus extends Omit<LawFate, "successors"> {
  readonly name: LocalizedText;
  readonly successors: readonly LocalizedText[];
  /** The last successors, which are in force as far as is known. */
  readonly now: readonly LocalizedText[];
  /** The same in a sentence, with what became of the successors. */
  readonly words: LocalizedText;
}

/**
 * What had become of a cited text by a day; `undefined` while it was in force as far as is known. A fate without a
 * known first day counts from the day on which it was looked up.
 *
 * @param id - The id under which regulations cite it.
 * @example
 * ```ts
 * import { citedLawStatus } from "@ttthdl/policy";
 * citedLawStatus("nd-43-2011", "2022-08-14") // => undefined
 * citedLawStatus("nd-43-2011", "2022-08-15")?.value // => "replaced"
 * citedLawStatus("nd-43-2011", "2026-07-01")?.words.en
 * // => "Decree 43/2011/NĐ-CP: replaced from 2022-08-15, succeeded by Decree 42/2022/NĐ-CP. Decree 42/2022/NĐ-CP: expired from 2026-07-01, succeeded by Decree 224/2026/NĐ-CP."
 * ```
 */
export function citedLawStatus(id: string, asOf: IsoDay): CitedLawStatus | undefined {
  const node = citedLaw[id];
  const fate = node && fateOn(node, asOf);
  if (node === undefined || fate === undefined) return undefined;
  const named = fate.successors.map((each) => citedLaw[each]).filter((each) => each !== undefined);
  const successors = named.map(({ name }) => name);
  const later = fate.successors.map((each) => citedLawStatus(each, asOf));
  const now = later.flatMap((each, index) => each?.now ?? successors.slice(index, index + 1));
  const sentences = [fateWords(node.name, fate, successors), ...later.map((each) => each?.words)];
  const join = (lang: Lang): string =>
    sentences.flatMap((each) => (each === undefined ? [] : [each[lang]])).join(" ");
  return { ...fate, name: node.name, successors, now, words: { vi: join("vi"), en: join("en") } };
}

function fateOn({ fate }: LawNode, asOf: IsoDay): LawFate | undefined {
  return fate !== undefined && (fate.from ?? fate.checkedOn) <= asOf ? fate : undefined;
}

/** A norm rests on the texts whose rules it makes its own; what it only points to does not bear it. */
const rests: Readonly<Record<ReferenceRelation, boolean>> = {
  follows: true,
  delegates: true,
  replaces: false,
  see: false,
};

/** What became of the texts on which the duty of a norm itself rests (reading S2); what is merely unclear is left out. */
export function goneLawUnder(
  { references = [] }: Pick<NormBase, "references">,
  asOf: IsoDay,
): readonly CitedLawStatus[] {
  return references
    .filter(({ relation }) => rests[relation])
    .flatMap(({ to = "" }) => goneBy(to, asOf));
}

/** What became of the texts on which an instrument is founded ("Căn cứ"). */
export function goneBasesOf(
  { foundedOn = [] }: Pick<Instrument, "foundedOn">,
  asOf: IsoDay,
): readonly CitedLawStatus[] {
  return foundedOn.flatMap((id) => goneBy(id, asOf));
}

function goneBy(id: string, asOf: IsoDay): readonly CitedLawStatus[] {
  const status = citedLawStatus(id, asOf);
  return status === undefined || status.value === "unclear" ? [] : [status];
}
