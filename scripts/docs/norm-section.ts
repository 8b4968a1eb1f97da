import {
  bearersOf,
  formatCitation,
  type Instrument,
  type LocalizedText,
  type Member,
  modalityNames,
  roleNames,
} from "@ttthdl/core";
import type { Norm } from "@ttthdl/policy";
import { scopeWords } from "@ttthdl/policy/internal";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { checkedHow } from "./checked.js";
import { both, capital, code, heading, link, list } from "./markdown.js";
import { readingTarget, ruleAnchor } from "./places.js";
import { referenceWords } from "./references.js";

/** One norm on the page of its regulation. */
export function normSection(
  norm: Norm,
  instrument: Instrument,
  readingTitles: Readonly<Record<string, LocalizedText>>,
): string {
  const { id, cite, alsoCites = [], modality, title } = norm;
  const { members = [], references = [], readings = [], emendation } = norm;
  const kind = modalityNames[modality];
  const also = alsoCites.map((each) => formatCitation(each, "vi")).join("; ");
  const scope = scopeWords(norm, "en");
  const entries = [
    `**${capital(kind.en)}** (${kind.vi}); ${bearerWords(norm)}`,
    ...(also === "" ? [] : [`**Also printed in** ${also}`]),
    ...checkedHow(norm, instrument),
    ...(scope === undefined ? [] : [`**Only for** ${markdownText(scope)}`]),
    ...(members.length === 0
      ? []
      : [`**Members** (${members.length}):\n${list(members.map(memberWords), "  ")}`]),
    ...references.map((each) => `**Refers to** ${referenceWords(each, instrument)}`),
    ...(emendation === undefined
      ? []
      : [`**Misprint** printed “${emendation.printed}”, read as “${emendation.read}”`]),
    ...validity(norm),
    ...readings.map(
      (reading) =>
        `**Reading** ${link(reading, readingTarget(reading))}: ${both(readingTitles[reading] ?? missing(reading))}`,
    ),
    `Rule ${code(id)}`,
  ];
  return [
    heading(3, ruleAnchor(id), `${capital(formatCitation(cite, "vi"))}: ${title.vi}`),
    `_${markdownText(title.en)}_`,
    list(entries),
  ].join("\n\n");
}

function bearerWords(norm: Norm): string {
  return bearersOf(norm)
    .map((role) => `${roleNames[role].en} (${roleNames[role].vi})`)
    .join(", ");
}

function memberWords({ id, cite, title, open, ifAny, formerly = [], covers = [] }: Member): string {
  const place = cite === undefined ? "" : `, ${formatCitation(cite, "vi")}`;
  const under =
    covers.length === 0
      ? ""
      : `; covers ${covers.map((each) => formatCitation(each, "vi")).join(", ")}`;
  return `${both(title)} (${code(id)}${place}${open ? ", open end" : ""}${ifAny ? ", if any" : ""}${formerly.length === 0 ? "" : `, formerly ${formerly.map(code).join(", ")}`}${under})`;
}

function validity({ validFrom, validTo, overtakenFrom, overtakenBy }: Norm): readonly string[] {
  const days = [
    ...(validFrom === undefined ? [] : [`from ${validFrom}`]),
    ...(validTo === undefined ? [] : [`to ${validTo}`]),
    ...(overtakenFrom === undefined ? [] : [`superseded in substance from ${overtakenFrom}`]),
    ...(overtakenBy === undefined ? [] : [`overtaken by ${overtakenBy}`]),
  ];
  return days.length === 0 ? [] : [`**In force** ${days.join(" ")}`];
}

function missing(reading: string): never {
  throw new Error(`no reading ${reading}`);
}
