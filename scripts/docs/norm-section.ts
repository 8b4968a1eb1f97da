import {
  bearersOf,
  formatCitation,
  formatDay,
  type Instrument,
  type Lang,
  type LocalizedText,
  type Member,
  modalityNames,
  roleNameIn,
} from "@ttthdl/core";
import { upperFirst } from "@ttthdl/core/internal";
import type { Norm } from "@ttthdl/policy";
import { scopeWords } from "@ttthdl/policy/internal";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { checkedHow } from "./checked.js";
import { code, heading, link, list } from "./markdown.js";
import { readingTarget, ruleAnchor } from "./places.js";
import { referenceWords } from "./references.js";
import { pageWords } from "./words.js";

/** One norm on the page of its regulation. */
export function normSection(
  norm: Norm,
  instrument: Instrument,
  readingTitles: Readonly<Record<string, LocalizedText>>,
  lang: Lang,
): string {
  const words = pageWords[lang];
  const { id, cite, alsoCites = [], modality, title } = norm;
  const { members = [], references = [], readings = [], emendation } = norm;
  const also = alsoCites.map((each) => formatCitation(each, lang)).join("; ");
  const scope = scopeWords(norm, lang);
  const bearers = bearersOf(norm).map((role) => roleNameIn(instrument, role)[lang]);
  const entries = [
    `**${upperFirst(modalityNames[modality][lang])}:** ${bearers.join("; ")}`,
    ...(also === "" ? [] : [`**${words.alsoIn}:** ${also}`]),
    ...checkedHow(norm, instrument, lang),
    ...(scope === undefined ? [] : [`**${words.onlyFor}:** ${markdownText(scope)}`]),
    ...(members.length === 0
      ? []
      : [
          `**${words.members}** (${members.length}):\n${list(
            members.map((member) => memberWords(member, lang)),
            "  ",
          )}`,
        ]),
    ...references.map((each) => `**${words.refersTo}:** ${referenceWords(each, instrument, lang)}`),
    ...(emendation === undefined
      ? []
      : [`**${words.misprint}:** ${words.emended(emendation.printed, emendation.read)}`]),
    ...validity(norm, lang),
    ...readings.map((reading) => {
      const name = readingTitles[reading] ?? missing(reading);
      return `**${words.reading}** ${link(reading, readingTarget(reading, lang))}: ${markdownText(name[lang])}`;
    }),
    `${words.rule}: ${code(id)}`,
  ];
  const place = upperFirst(formatCitation(cite, lang));
  return [heading(3, ruleAnchor(id), `${place}: ${title[lang]}`), list(entries)].join("\n\n");
}

function memberWords(
  { id, cite, title, open, ifAny, formerly = [], covers = [] }: Member,
  lang: Lang,
): string {
  const words = pageWords[lang];
  const places = covers.map((each) => formatCitation(each, lang)).join(", ");
  const notes = [
    code(id),
    ...(cite === undefined ? [] : [formatCitation(cite, lang)]),
    ...(open ? [words.openEnd] : []),
    ...(ifAny ? [words.ifAny] : []),
    ...(formerly.length === 0 ? [] : [`${words.formerly} ${formerly.map(code).join(", ")}`]),
    ...(covers.length === 0 ? [] : [`${words.covers} ${places}`]),
  ];
  return `${markdownText(title[lang])} (${notes.join(", ")})`;
}

function validity(
  { validFrom, validTo, overtakenFrom, overtakenBy }: Norm,
  lang: Lang,
): readonly string[] {
  const words = pageWords[lang];
  const day = (of: string): string => formatDay(of, lang);
  const days = [
    ...(validFrom === undefined ? [] : [words.from(day(validFrom))]),
    ...(validTo === undefined ? [] : [words.to(day(validTo))]),
    ...(overtakenFrom === undefined ? [] : [words.superseded(day(overtakenFrom))]),
    ...(overtakenBy === undefined ? [] : [words.overtakenBy(overtakenBy)]),
  ];
  return days.length === 0 ? [] : [`**${words.inForce}:** ${days.join(", ")}`];
}

function missing(reading: string): never {
  throw new Error(`no reading ${reading}`);
}
