import { localDay } from "@ttthdl/calendar";
import { formatDay, type IsoDay, instrumentKindNames, type Lang, statusOn } from "@ttthdl/core";
import {
  instrumentNotes,
  knownNationalTexts,
  nationalInstruments,
  type Regulation,
  regulations,
  type TerritoryLaw,
  territoryLaw,
} from "@ttthdl/policy";
import { knownTextWords } from "@ttthdl/policy/internal";
import { paragraph, table, toJson } from "@ttthdl/report/internal";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { namingArguments } from "../../time/time-error.js";
import { words } from "./words.js";

/** What the command line of `regulations` says. */
export interface RegulationsArguments extends OutputOptions<TextOrJson> {
  readonly asOf?: IsoDay;
  readonly province?: string;
}

interface View {
  readonly asOf: IsoDay;
  readonly lang: Lang;
  readonly width: number;
}

/** Lists the regulations, or those of one province, with where they apply and what is known of their status. */
export function runRegulations(args: RegulationsArguments, lang: Lang, io: Io): void {
  const { province, asOf = localDay(io.now()) } = args;
  const view = { asOf, lang, width: widthOf(io) };
  const law =
    province === undefined ? undefined : namingArguments(() => territoryLaw({ province, asOf }));
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () => toJson(law === undefined ? listJson(regulations, view) : lawJson(law, view)),
    text: () =>
      `${law === undefined ? listText(regulations, view) : lawText(law, view)}${nationalText(view)}`,
  };
  writeResult(results[args.format](), args.output, io);
}

const headings = [words.slug, words.regulation, words.issued, words.inForce];

/** The dates in a table; below it, text by text, where it applies and what limits its force. */
function listText(chosen: readonly Regulation[], view: View): string {
  const { asOf, lang, width } = view;
  const head = headings.map((heading) => heading[lang]);
  const rows = chosen.map((regulation) => row(regulation, lang));
  const notes = chosen.flatMap((regulation) => [
    `\n${regulation.number} (${regulation.slug})\n`,
    ...instrumentNotes(regulation, asOf, lang).map((note) => paragraph(note, width, "  ")),
  ]);
  return [table(head, rows, width, 0), `\n${words.status(asOf)[lang]}\n`, ...notes].join("");
}

/** The national instruments, a line each: they are judged only when named. */
function nationalText({ lang, width }: View): string {
  const lines = [
    ...nationalInstruments.map(({ slug, number, title }) => `${number} (${slug}): ${title[lang]}`),
    ...knownNationalTexts.map((text) => knownTextWords(text, lang)),
  ];
  const list = lines.map((each) => paragraph(each, width, "  ", "- ")).join("");
  return `\n${paragraph(words.national[lang], width, "")}${list}`;
}

function lawText(law: TerritoryLaw, view: View): string {
  const { lang, width } = view;
  const { encoded, notEncoded, elsewhere, notes } = law;
  const chosen = encoded.map(({ regulation }) => regulation);
  const others = elsewhere.map(
    ({ regulation }) => `${regulation.number}, ${regulation.issuer[lang]} (${regulation.slug})`,
  );
  return [
    ...(chosen.length === 0 ? [] : [listText(chosen, view), "\n"]),
    ...notes.map((note) => paragraph(note[lang], width, "")),
    ...notEncoded.map((text) => paragraph(knownTextWords(text, lang), width, "  ", "- ")),
    ...(others.length === 0 ? [] : [paragraph(words.elsewhere[lang], width, "")]),
    ...others.map((each) => paragraph(each, width, "  ", "- ")),
  ].join("");
}

function lawJson(law: TerritoryLaw, view: View): object {
  const { encoded, elsewhere, notes, ...rest } = law;
  return {
    ...rest,
    regulations: listJson(
      encoded.map(({ regulation }) => regulation),
      view,
    ),
    elsewhere: elsewhere.map(({ regulation, territory }) => ({ slug: regulation.slug, territory })),
    notes: notes.map((note) => note[view.lang]),
  };
}

function listJson(chosen: readonly Regulation[], { asOf, lang }: View): readonly object[] {
  return chosen.map((regulation) => {
    const { slug, number, kind, issuer, title, territory, province } = regulation;
    const { agency, issuedOn, effectiveFrom } = regulation;
    const status = statusOn(regulation, asOf);
    const notes = instrumentNotes(regulation, asOf, lang);
    const place = { territory, province, agency };
    const from = { sources: regulation.sources ?? [], review: regulation.review ?? [] };
    const dates = { issuedOn, effectiveFrom, status, notes };
    return { slug, number, kind, issuer, title, ...place, ...dates, ...from };
  });
}

function row(regulation: Regulation, lang: Lang): readonly string[] {
  const { slug, number, kind, issuer, issuedOn, effectiveFrom } = regulation;
  return [
    slug,
    `${number}\n${issuer[lang]} (${instrumentKindNames[kind][lang]})`,
    formatDay(issuedOn, lang),
    effectiveFrom === null ? words.unknown[lang] : formatDay(effectiveFrom, lang),
  ];
}
