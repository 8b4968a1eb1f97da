import {
  type Instrument,
  type IsoDay,
  type Lang,
  type ReportedInstrument,
  statusOn,
  type WordedReport,
} from "@ttthdl/core";
import { instrumentNotes } from "@ttthdl/policy";
import type { ReportDocument } from "./document.js";
import { parallelOf } from "./facts.js";
import { reportWords } from "./words.js";

/** A text as programs read it: where it applies, its status on a day, and both in words. */
export function instrumentJson(
  instrument: Instrument,
  asOf: IsoDay,
  lang: Lang,
): ReportedInstrument {
  const { slug: regulation, number, territory, province } = instrument;
  const status = statusOn(instrument, asOf);
  return {
    regulation,
    number,
    territory,
    ...(province !== undefined && { province }),
    ...(status !== undefined && { status }),
    notes: instrumentNotes(instrument, asOf, lang),
  };
}

/** A report without its findings, as formats for programs carry it. */
export function reportHead(document: ReportDocument): Omit<WordedReport, "findings"> {
  const { lang, report, shown, parts } = document;
  const { findings, ...head } = report;
  const nationalDuties = parallelOf(document)?.[lang];
  const instruments = parts.map(({ instrument }) => instrumentJson(instrument, report.asOf, lang));
  return {
    ...head,
    instruments,
    ...(nationalDuties !== undefined && { nationalDuties }),
    ...(shown.bearers !== undefined && { shown }),
    lang,
    disclaimer: reportWords[lang].disclaimer,
  };
}
