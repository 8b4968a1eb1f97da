import type { Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import {
  effectiveParams,
  type FoundNorm,
  factsFor,
  findNorm,
  type Norm,
  type Regulation,
  readings,
  regulations,
} from "@ttthdl/policy";
import { paragraph, toJson } from "@ttthdl/report/layout";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { nameReference } from "../../render/references.js";
import { quoted } from "../../select-regulations.js";
import { explainRows } from "./rows.js";

/** Says all about one norm: its words, its place, its figures, its members, its readings, the facts it needs. */
export function runExplain(rule: string, options: OutputOptions, lang: Lang, io: Io): void {
  const { regulation, norm } = find(rule);
  if (options.format === "json") {
    writeResult(toJson(asJson(norm, regulation)), options.output, io);
    return;
  }
  const width = widthOf(io);
  const body = explainRows(norm, regulation, lang).map(([label, words]) =>
    paragraph(`${label}: ${words}`, width, "    ", "  "),
  );
  const head = `${norm.id}\n${paragraph(norm.title[lang], width, "  ")}\n`;
  writeResult(`${head}${body.join("")}`, options.output, io);
}

function asJson(norm: Norm, regulation: Regulation): object {
  const { slug, number } = regulation;
  const { references, readings: ids = [], topic } = norm;
  return {
    ...norm,
    ...(norm.encoded !== false && { params: effectiveParams(norm) }),
    ...(references && { references: references.map((each) => nameReference(each, regulation)) }),
    regulation: slug,
    number,
    readings: Object.fromEntries(ids.map((id) => [id, readings[id]])),
    facts: factsFor(topic),
  };
}

function find(rule: string): FoundNorm {
  const found = findNorm(regulations, rule);
  if (found !== undefined) return found;
  throw new InputError({
    vi: `không có quy tắc ${quoted(rule)}; xem danh sách bằng lệnh ttthdl rules`,
    en: `no rule ${quoted(rule)}; ttthdl rules lists them`,
  });
}
