import { requirementWords } from "@ttthdl/policy";
import type { Log, ReportingDescriptor } from "sarif";
import type { ReportFormat } from "../../../format.js";
import type { RegulationPart, ReportDocument, RulePart } from "../../document.js";
import { reportFacts } from "../../facts.js";
import { reportHead } from "../../head.js";
import { artifactsOf } from "./artifacts.js";
import { notificationsOf } from "./notifications.js";
import { plain } from "./plain.js";
import { resultOf } from "./result.js";

/**
 * A report as SARIF 2.1.0. All that the JSON says beside its findings is in the run's properties, under the
 * same names; what people are to know of it comes as notifications.
 */
export const format: ReportFormat = {
  name: "sarif",
  mediaType: "application/sarif+json",
  extension: "sarif",
  render: reportSarif,
};

function reportSarif(document: ReportDocument): string {
  const { lang, report, parts } = document;
  const { name, version } = report.tool;
  const findings = parts.flatMap(({ articles }) => articles.flatMap((each) => each.findings));
  const rules = parts.flatMap((part) => part.rules.map((rule) => descriptor(rule, part, document)));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const artifacts = artifactsOf(report);
  const facts = reportFacts(document).map(({ label, value }) => `${label}: ${value}`);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        language: lang,
        automationDetails: { description: plain(facts.join("; ")) },
        tool: { driver: { name, version, rules } },
        artifacts: [...artifacts.list],
        invocations: [
          {
            executionSuccessful: report.totals.error === 0,
            toolExecutionNotifications: [...notificationsOf(document)],
          },
        ],
        results: findings.map((part) =>
          resultOf(part, indexes.get(part.finding.rule) ?? 0, artifacts),
        ),
        // Its findings are the results. Totals count definitions and permissions too, which are rules here.
        properties: { ...reportHead(document) },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A rule that was looked at. Definitions and permissions are listed, and switched off: nothing can come of them. */
function descriptor(
  rule: RulePart,
  { instrument, heading, definitions }: RegulationPart,
  { lang }: ReportDocument,
): ReportingDescriptor {
  const { norm, citation, title } = rule;
  const { id, topic, readings = [] } = norm;
  return {
    id,
    shortDescription: plain(title),
    fullDescription: plain(requirementWords(norm, lang, instrument) ?? title),
    help: plain(`${heading}, ${citation}. ${title}`),
    ...(definitions.includes(rule) && { defaultConfiguration: { enabled: false } }),
    properties: { topic, readings: [...readings] },
  };
}
