import { type ReportedInstrument, statusOn, type WordedReport } from "@ttthdl/core";
import type { ReportDocument } from "./document.js";
import { parallelOf } from "./facts.js";
import { reportWords } from "./words.js";

/** A report without its findings, as formats for programs carry it. */
export function reportHead(document: ReportDocument): Omit<WordedReport, "findings"> {
  const { lang, report, shown, parts } = document;
  const { findings, ...head } = report;
  const nationalDuties = parallelOf(document)?.[lang];
  const instruments = parts.map(({ instrument, notes }): ReportedInstrument => {
    const { slug: regulation, number, territory, province } = instrument;
    const status = statusOn(instrument, report.asOf);
    return {
      regulation,
      number,
      territory,
      ...(province !== undefined && { province }),
      ...(status !== undefined && { status }),
      notes,
    };
  });
  return {
    ...head,
    instruments,
    ...(nationalDuties !== undefined && { nationalDuties }),
    ...(shown.bearers !== undefined && { shown }),
    lang,
    disclaimer: reportWords[lang].disclaimer,
  };
}
