import {
  type CitedInstrument,
  formatCitation,
  type Instrument,
  type Lang,
  type Reference,
  referenceRelationNames,
} from "@ttthdl/core";
import { citedLawStatus } from "@ttthdl/policy";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { link } from "./markdown.js";
import { articleAnchor, pageOf } from "./places.js";
import { pageWords } from "./words.js";

/** The day for which the pages say what became of cited law: that of the last look. */
const LOOKED_UP = "2026-11-30";

/** Where a norm points to, in words; a link where the other text is encoded here. */
export function referenceWords(
  { to, relation, cite }: Reference,
  { cited = [] }: Instrument,
  lang: Lang,
): string {
  const anchor = cite === undefined ? "" : `#${articleAnchor(cite)}`;
  const place = cite === undefined ? undefined : formatCitation(cite, lang);
  const target = cited.find(({ id }) => id === to);
  const words =
    target === undefined
      ? [place === undefined ? pageWords[lang].thisText : link(place, anchor)]
      : [...(place === undefined ? [] : [place]), citedWords(target, lang, anchor)];
  const fate = to === undefined ? undefined : citedLawStatus(to, LOOKED_UP);
  return `${words.join(", ")} (${referenceRelationNames[relation][lang]})${fate === undefined ? "" : `; ${fate.words[lang]}`}`;
}

/** A cited text: its number, where it has one, and its title. */
export function citedWords(
  { number, printedAs, title, slug }: CitedInstrument,
  lang: Lang,
  anchor: string = "",
): string {
  const name = slug === undefined ? number : link(number ?? slug, `${pageOf(slug, lang)}${anchor}`);
  const misprint = printedAs === undefined ? "" : ` (${pageWords[lang].printedAs(printedAs)})`;
  return `${name === undefined ? "" : `${name}${misprint}: `}${markdownText(title[lang])}`;
}
