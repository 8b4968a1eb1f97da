import type { ReportFormat } from "../../format.js";
import { toJson } from "../../layout/json.js";
import type { ReportDocument } from "../document.js";
import { findingJson } from "../finding-json.js";
import { reportHead } from "../head.js";
import { isShown } from "../shown.js";

/** A report for programs: every finding with its codes, and with its words in one language beside them. */
export const format: ReportFormat = {
  name: "json",
  mediaType: "application/json",
  extension: "json",
  namesAsGiven: true,
  render: (document) => reportJson(document),
};

function reportJson(document: ReportDocument): string {
  const { lang, report, shown } = document;
  return toJson({
    ...reportHead(document),
    findings: report.findings
      .filter((finding) => isShown(finding, shown))
      .map((finding) => findingJson(finding, lang)),
  });
}
