import { findingJson, toJson } from "../../render/finding-json.js";
import type { ReportDocument } from "../document.js";
import { reportWords } from "../words.js";

/** A report for programs: every finding with its codes, and with its words in one language beside them. */
export function reportJson({ lang, report }: ReportDocument): string {
  return toJson({
    ...report,
    lang,
    disclaimer: reportWords[lang].disclaimer,
    findings: report.findings.map((finding) => findingJson(finding, lang)),
  });
}
