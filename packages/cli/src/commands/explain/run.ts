import { localDay } from "@ttthdl/calendar";
import type { IsoDay, Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import {
  type FoundNorm,
  findNorm,
  instrumentNotes,
  nationalInstruments,
  type RuleEntry,
  readings,
  regulations,
} from "@ttthdl/policy";
import { effectiveParams, ruleEntry } from "@ttthdl/policy/internal";
import { paragraph, toJson } from "@ttthdl/report/internal";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { nameReference } from "../../render/references.js";
import { quoted } from "../../select-regulations.js";
import { type Printed, printedRows, readPrinted } from "./printed.js";
import { explainRows } from "./rows.js";
import { words } from "./words.js";

/** What the command takes. */
export interface ExplainOptions extends OutputOptions<TextOrJson> {
  /** The user's own copy of the text. */
  readonly text?: string;
}

/** Says all about one norm: its words, its place, its figures, its members, its readings, the facts it needs. */
export function runExplain(rule: string, options: ExplainOptions, lang: Lang, io: Io): void {
  const found = find(rule);
  const asOf = localDay(io.now());
  const entry = ruleEntry(found.regulation, found.norm);
  const printed =
    options.text === undefined ? undefined : readPrinted(found, options.text, entry.unit?.sha256);
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () =>
      toJson({
        ...asJson(found, entry, asOf),
        notes: instrumentNotes(found.regulation, asOf, lang),
        ...(printed && { printed }),
      }),
    text: () => asText(found, entry, printed, { asOf, lang, width: widthOf(io) }),
  };
  writeResult(results[options.format](), options.output, io);
}

interface View {
  readonly asOf: IsoDay;
  readonly lang: Lang;
  readonly width: number;
}

function asText(
  { norm, regulation }: FoundNorm,
  { review }: RuleEntry,
  printed: Printed | undefined,
  { asOf, lang, width }: View,
): string {
  const all = [
    ...explainRows(norm, regulation, { asOf, lang, review }),
    ...(printed === undefined ? [] : printedRows(printed, lang)),
  ];
  const rows = all.map(([label, content]) =>
    paragraph(`${label}: ${content}`, width, "    ", "  "),
  );
  return `${norm.id}\n${paragraph(norm.title[lang], width, "  ")}\n${rows.join("")}`;
}

function asJson(
  { norm, regulation }: FoundNorm,
  { unit, review, facts }: RuleEntry,
  asOf: IsoDay,
): object {
  const { slug, number } = regulation;
  const { references, readings: ids = [] } = norm;
  return {
    ...norm,
    ...(norm.encoded !== false && { params: effectiveParams(norm) }),
    ...(references && {
      references: references.map((each) => nameReference(each, regulation, asOf)),
    }),
    regulation: slug,
    number,
    readings: Object.fromEntries(ids.map((id) => [id, readings[id]])),
    facts,
    ...(unit && { unit }),
    review,
  };
}

function find(rule: string): FoundNorm {
  const found = findNorm([...regulations, ...nationalInstruments], rule);
  if (found !== undefined) return found;
  throw new InputError(words.unknownRule(quoted(rule)));
}
