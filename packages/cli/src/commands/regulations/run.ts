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
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";

/** Lists the regulations with their dates and what is known of their status today. */
export function runRegulations(options: OutputOptions, lang: Lang, io: Io): void {
  const today = localDay(io.now());
  const text =
    options.format === "json"
      ? toJson(regulations.map((regulation) => asJson(regulation, today)))
      : table(
          lang === "vi"
            ? ["Tên gọi", "Văn bản", "Ban hành", "Có hiệu lực", "Tình trạng"]
            : ["Slug", "Regulation", "Issued", "In force from", "Status"],
          regulations.map((regulation) => row(regulation, today, lang)),
          widthOf(io),
        );
  writeResult(text, options.output, io);
}

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
  const unknown = lang === "vi" ? "chưa rõ" : "unknown";
  return [
    slug,
    `${number}\n${issuer[lang]} (${instrumentKindNames[kind][lang]})`,
    formatDay(issuedOn, lang),
    effectiveFrom === null ? unknown : formatDay(effectiveFrom, lang),
    status === undefined
      ? unknown
      : `${statusNames[status.value][lang]} (${confidenceNames[status.confidence][lang]}, ${formatDay(status.checkedOn, lang)})`,
  ];
}
