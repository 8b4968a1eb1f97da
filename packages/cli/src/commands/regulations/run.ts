import { localDay } from "@ttthdl/calendar";
import {
  confidenceNames,
  formatDay,
  instrumentKindNames,
  type Lang,
  statusNames,
  statusOn,
} from "@ttthdl/core";
import { type Regulation, regulations } from "@ttthdl/policy";
import { table, toJson } from "@ttthdl/report/layout";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { words } from "./words.js";

/** Lists the regulations with their dates and what is known of their status today. */
export function runRegulations(options: OutputOptions<TextOrJson>, lang: Lang, io: Io): void {
  const today = localDay(io.now());
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () => toJson(regulations.map((regulation) => asJson(regulation, today))),
    text: () =>
      table(
        headings.map((heading) => heading[lang]),
        regulations.map((regulation) => row(regulation, today, lang)),
        widthOf(io),
      ),
  };
  writeResult(results[options.format](), options.output, io);
}

const headings = [words.slug, words.regulation, words.issued, words.inForce, words.status];

function asJson(regulation: Regulation, today: string): object {
  const { slug, number, kind, issuer, title, territory, province } = regulation;
  const { agency, issuedOn, effectiveFrom } = regulation;
  const status = statusOn(regulation, today);
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
    status,
  };
}

function row(regulation: Regulation, today: string, lang: Lang): readonly string[] {
  const { slug, number, kind, issuer, issuedOn, effectiveFrom } = regulation;
  const status = statusOn(regulation, today);
  return [
    slug,
    `${number}\n${issuer[lang]} (${instrumentKindNames[kind][lang]})`,
    formatDay(issuedOn, lang),
    effectiveFrom === null ? words.unknown[lang] : formatDay(effectiveFrom, lang),
    status === undefined
      ? words.unknown[lang]
      : `${statusNames[status.value][lang]} (${confidenceNames[status.confidence][lang]}, ${formatDay(status.checkedOn, lang)})`,
  ];
}
