import {
  type CitedInstrument,
  confidenceNames,
  formatDay,
  type Instrument,
  type InstrumentStatus,
  instrumentKindNames,
  type Lang,
  statusNames,
  type TextSource,
} from "@ttthdl/core";
import { instrumentNotes } from "@ttthdl/policy";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { code, heading, list } from "./markdown.js";
import { citedWords } from "./references.js";
import { pageWords } from "./words.js";

/** What a regulation is: issuer, kind, dates and what is known of its status. */
export function identityBlock(instrument: Instrument, lang: Lang): string {
  const { issuer, kind, issuedOn, effectiveFrom, effectiveTo } = instrument;
  const { statuses, aliases = [], bindsOnly = [], sources = [], slug } = instrument;
  const words = pageWords[lang];
  const from = effectiveFrom === null ? words.unknownDay : formatDay(effectiveFrom, lang);
  const until = effectiveTo === undefined ? "" : ` ${words.to(formatDay(effectiveTo, lang))}`;
  return list([
    `**${words.issuer}:** ${markdownText(issuer[lang])}`,
    `**${words.kind}:** ${instrumentKindNames[kind][lang]}`,
    `**${words.issued}:** ${formatDay(issuedOn, lang)}`,
    `**${words.inForce}:** ${words.from(from)}${until}`,
    `**${words.applies}:** ${markdownText(territoryOf(instrument, lang))}`,
    ...statuses.map((status) => statusWords(status, lang)),
    ...(aliases.length === 0 ? [] : [`**${words.aliases}:** ${aliases.join(", ")}`]),
    ...(bindsOnly.length === 0
      ? []
      : [`**${words.bindsOnly}:** ${bindsOnly.map(code).join(", ")}`]),
    ...sources.map((source) => sourceWords(source, lang)),
    `**${words.slug}:** ${code(slug)}`,
  ]);
}

/** Where it applied when its status was last looked up. */
function territoryOf(instrument: Instrument, lang: Lang): string {
  const { statuses, issuedOn } = instrument;
  const asOf = statuses.at(-1)?.checkedOn ?? issuedOn;
  return instrumentNotes(instrument, asOf, lang)[0] ?? "";
}

function sourceWords({ title, retrievedOn, sha256, url }: TextSource, lang: Lang): string {
  const place = url === undefined ? "" : `, ${url}`;
  return `**${pageWords[lang].source}:** ${markdownText(title[lang])} (${formatDay(retrievedOn, lang)}, SHA-256 ${code(sha256)}${place})`;
}

function statusWords(
  { from, value, confidence, checkedOn, note }: InstrumentStatus,
  lang: Lang,
): string {
  const words = pageWords[lang];
  const source = `${confidenceNames[confidence][lang]}, ${words.lookedUp(formatDay(checkedOn, lang))}`;
  const status = `**${words.statusSince(formatDay(from, lang))}:** ${statusNames[value][lang]} (${source})`;
  return note === undefined ? status : `${status}: ${markdownText(note[lang])}`;
}

/** The texts that a regulation names, as the last section of its page. */
export function citedBlocks(
  { cited = [], foundedOn = [] }: Instrument,
  lang: Lang,
): readonly string[] {
  if (cited.length === 0) return [];
  const words = pageWords[lang];
  const entry = (text: CitedInstrument): string => {
    const issued = text.issuedOn === undefined ? "" : `, ${formatDay(text.issuedOn, lang)}`;
    const basis = foundedOn.includes(text.id) ? ` (${words.basis})` : "";
    return `${citedWords(text, lang)}${issued}${basis}`;
  };
  return [heading(2, "cited-texts", words.cited), words.citedIntro, list(cited.map(entry))];
}
