import type { WordedReport } from "@ttthdl/core";
import type { ReportDocument } from "./document.js";
import { reportWords } from "./words.js";

/** A report without its findings, as formats for programs carry it. */
export function reportHead({ lang, report }: ReportDocument): Omit<WordedReport, "findings"> {
  const { findings, ...head } = report;
  return { ...head, lang, disclaimer: reportWords[lang].disclaimer };
}
