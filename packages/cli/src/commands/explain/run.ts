import { localDay } from "@ttthdl/calendar";
import type { IsoDay, Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import {
  type FoundNorm,
  findNorm,
  instrumentNotes,
  type Norm,
  nationalInstruments,
  type Regulation,
  readings,
  regulations,
} from "@ttthdl/policy";
import { effectiveParams, factsFor } from "@ttthdl/policy/internal";
import { paragraph, toJson } from "@ttthdl/report/layout";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { nameReference } from "../../render/references.js";
import { quoted } from "../../select-regulations.js";
import { explainRows } from "./rows.js";
import { words } from "./words.js";

/** Says all about one norm: its words, its place, its figures, its members, its readings, the facts it needs. */
export function runExplain(
  rule: string,
  options: OutputOptions<TextOrJson>,
  lang: Lang,
  io: Io,
): void {
  const { regulation, norm } = find(rule);
  const asOf = localDay(io.now());
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () =>
      toJson({
        ...asJson(norm, regulation, asOf),
        notes: instrumentNotes(regulation, asOf, lang),
      }),
    text: () => asText(norm, regulation, { asOf, lang, width: widthOf(io) }),
  };
  writeResult(results[options.format](), options.output, io);
}

interface View {
  readonly asOf: IsoDay;
  readonly lang: Lang;
  readonly width: number;
}

function asText(norm: Norm, regulation: Regulation, { asOf, lang, width }: View): string {
  const rows = explainRows(norm, regulation, { asOf, lang }).map(([label, content]) =>
    paragraph(`${label}: ${content}`, width, "    ", "  "),
  );
  return `${norm.id}\n${paragraph(norm.title[lang], width, "  ")}\n${rows.join("")}`;
}

function asJson(norm: Norm, regulation: Regulation, asOf: IsoDay): object {
  const { slug, number } = regulation;
  const { references, readings: ids = [], topic } = norm;
  return {
    ...norm,
    ...(norm.encoded !== false && { params: effectiveParams(norm) }),
    ...(references && {
      references: references.map((each) => nameReference(each, regulation, asOf)),
    }),
    regulation: slug,
    number,
    readings: Object.fromEntries(ids.map((id) => [id, readings[id]])),
    facts: factsFor(topic),
  };
}

function find(rule: string): FoundNorm {
  const found = findNorm([...regulations, ...nationalInstruments], rule);
  if (found !== undefined) return found;
  throw new InputError(words.unknownRule(quoted(rule)));
}
