import {
  type CitedInstrument,
  formatCitation,
  type Instrument,
  type Reference,
  type ReferenceRelation,
} from "@ttthdl/core";
import { both, link } from "./markdown.js";
import { articleAnchor } from "./places.js";

const relations: Readonly<Record<ReferenceRelation, string>> = {
  follows: "follows",
  delegates: "leaves the rule to",
  replaces: "replaces",
  see: "see",
};

/** Where a norm points to, in words; a link where the other text is encoded here. */
export function referenceWords(reference: Reference, { cited = [] }: Instrument): string {
  const { to, relation, cite } = reference;
  const words = relations[relation];
  const place = cite === undefined ? undefined : formatCitation(cite, "vi");
  if (to === undefined) {
    return cite === undefined || place === undefined
      ? `${words} this text`
      : `${words} ${link(place, `#${articleAnchor(cite)}`)}`;
  }
  const target = cited.find(({ id }) => id === to);
  const name = target === undefined ? to : citedWords(target, cite && `#${articleAnchor(cite)}`);
  return `${words} ${place === undefined ? "" : `${place}, `}${name}`;
}

/** A cited text: its number, where it has one, and its title. */
export function citedWords(
  { number, printedAs, title, slug }: CitedInstrument,
  anchor: string = "",
): string {
  const names = slug === undefined ? number : link(number ?? slug, `${slug}.md${anchor}`);
  const misprint = printedAs === undefined ? "" : ` (printed as ${printedAs})`;
  return `${names === undefined ? "" : `${names}${misprint}: `}${both(title)}`;
}
