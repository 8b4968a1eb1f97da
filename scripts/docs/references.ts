import {
  type CitedInstrument,
  formatCitation,
  type Instrument,
  type Reference,
  referenceRelationNames,
} from "@ttthdl/core";
import { citedLawStatus } from "@ttthdl/policy";
import { both, link } from "./markdown.js";
import { articleAnchor } from "./places.js";

/** The day for which the pages say what became of cited law: that of the last look. */
const LOOKED_UP = "2026-11-30";

/** Where a norm points to, in words; a link where the other text is encoded here. */
export function referenceWords(reference: Reference, { cited = [] }: Instrument): string {
  const { to, relation, cite } = reference;
  const anchor = cite === undefined ? "" : `#${articleAnchor(cite)}`;
  const place = cite === undefined ? undefined : formatCitation(cite, "vi");
  const target = cited.find(({ id }) => id === to);
  const words =
    target === undefined
      ? [place === undefined ? "this text" : link(place, anchor)]
      : [...(place === undefined ? [] : [place]), citedWords(target, anchor)];
  const fate = to === undefined ? undefined : citedLawStatus(to, LOOKED_UP);
  return `${words.join(", ")} (${referenceRelationNames[relation].en})${fate === undefined ? "" : `; ${fate.words.en}`}`;
}

/** A cited text: its number, where it has one, and its title. */
export function citedWords(
  { number, printedAs, title, slug }: CitedInstrument,
  anchor: string = "",
): string {
  const name = slug === undefined ? number : link(number ?? slug, `${slug}.md${anchor}`);
  const misprint = printedAs === undefined ? "" : ` (printed as ${printedAs})`;
  return `${name === undefined ? "" : `${name}${misprint}: `}${both(title)}`;
}
