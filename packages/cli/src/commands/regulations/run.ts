import { localDay } from "@ttthdl/calendar";
import { formatDay, type IsoDay, instrumentKindNames, type Lang, statusOn } from "@ttthdl/core";
import { instrumentNotes, type Regulation, regulations } from "@ttthdl/policy";
import { paragraph, table, toJson } from "@ttthdl/report/layout";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { words } from "./words.js";

/** What the command line of `regulations` says. */
export interface RegulationsArguments extends OutputOptions<TextOrJson> {
  readonly asOf?: IsoDay;
}

/** Lists the regulations with their dates, where they apply and what is known of their status. */
export function runRegulations(args: RegulationsArguments, lang: Lang, io: Io): void {
  const asOf = args.asOf ?? localDay(io.now());
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () => toJson(regulations.map((regulation) => asJson(regulation, asOf, lang))),
    text: () => asText(asOf, lang, widthOf(io)),
  };
  writeResult(results[args.format](), args.output, io);
}

const headings = [words.slug, words.regulation, words.issued, words.inForce];

/** The dates in a table; below it, text by text, where it applies and what limits its force. */
function asText(asOf: IsoDay, lang: Lang, width: number): string {
  const head = headings.map((heading) => heading[lang]);
  const rows = regulations.map((regulation) => row(regulation, lang));
  const notes = regulations.flatMap((regulation) => [
    `\n${regulation.number} (${regulation.slug})\n`,
    ...instrumentNotes(regulation, asOf, lang).map((note) => paragraph(note, width, "  ")),
  ]);
  return [table(head, rows, width, 0), `\n${words.status(asOf)[lang]}\n`, ...notes].join("");
}

function asJson(regulation: Regulation, asOf: IsoDay, lang: Lang): object {
  const { slug, number, kind, issuer, title, territory, province } = regulation;
  const { agency, issuedOn, effectiveFrom } = regulation;
  return {
    slug,
    number,
    kind,
    issuer,
    title,
    territory,
    province,
    agency,
    issuedOn,
    effectiveFrom,
    status: statusOn(regulation, asOf),
    notes: instrumentNotes(regulation, asOf, lang),
  };
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
