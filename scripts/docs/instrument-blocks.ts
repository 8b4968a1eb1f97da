import {
  type CitedInstrument,
  confidenceNames,
  type Instrument,
  type InstrumentStatus,
  instrumentKindNames,
  type LocalizedText,
  statusNames,
  type TextSource,
} from "@ttthdl/core";
import { instrumentNotes } from "@ttthdl/policy";
import { both, code, heading, list } from "./markdown.js";
import { citedWords } from "./references.js";

/** What a regulation is: issuer, kind, dates and what is known of its status. */
export function identityBlock(instrument: Instrument): string {
  const { issuer, kind, issuedOn, effectiveFrom, effectiveTo } = instrument;
  const { statuses, aliases = [], bindsOnly = [], sources = [], slug } = instrument;
  const from = effectiveFrom ?? "a day that the source does not give";
  return list([
    `**Issuer** ${both(issuer)}`,
    `**Kind** ${both(instrumentKindNames[kind])}`,
    `**Issued** ${issuedOn}`,
    `**In force** from ${from}${effectiveTo === undefined ? "" : ` to ${effectiveTo}`}`,
    `**Applies** ${both(territoryOf(instrument))}`,
    ...statuses.map(statusWords),
    ...(aliases.length === 0 ? [] : [`**Also quoted as** ${aliases.join(", ")}`]),
    ...(bindsOnly.length === 0 ? [] : [`**Binds only** ${bindsOnly.map(code).join(", ")}`]),
    ...sources.map(sourceWords),
    `**Slug** ${code(slug)}`,
  ]);
}

/** Where it applied when its status was last looked up. */
function territoryOf(instrument: Instrument): LocalizedText {
  const { statuses, issuedOn } = instrument;
  const asOf = statuses.at(-1)?.checkedOn ?? issuedOn;
  const [vi = "", en = ""] = (["vi", "en"] as const).map(
    (lang) => instrumentNotes(instrument, asOf, lang)[0],
  );
  return { vi, en };
}

function sourceWords({ title, retrievedOn, sha256, url }: TextSource): string {
  const place = url === undefined ? "" : `, ${url}`;
  return `**Encoded from** ${both(title)} (${retrievedOn}, SHA-256 ${code(sha256)}${place})`;
}

function statusWords({ from, value, confidence, checkedOn, note }: InstrumentStatus): string {
  const source = `${confidenceNames[confidence].en}, looked up on ${checkedOn}`;
  const words = `**Status since ${from}** ${both(statusNames[value])} (${source})`;
  return note === undefined ? words : `${words}: ${both(note)}`;
}

/** The texts that a regulation names, as the last section of its page. */
export function citedBlocks({ cited = [], foundedOn = [] }: Instrument): readonly string[] {
  if (cited.length === 0) return [];
  const words = (text: CitedInstrument): string => {
    const issued = text.issuedOn === undefined ? "" : `, ${text.issuedOn}`;
    return `${citedWords(text)}${issued}${foundedOn.includes(text.id) ? " (basis)" : ""}`;
  };
  return [
    heading(2, "cited-texts", "Văn bản được viện dẫn (cited texts)"),
    "The texts that the regulation names; “basis” marks those on which it is founded (_Căn cứ_).",
    list(cited.map(words)),
  ];
}
