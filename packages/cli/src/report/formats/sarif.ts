import type { FindingState } from "@ttthdl/core";
import type { Log, ReportingDescriptor, Result } from "sarif";
import type { FindingPart, ReportDocument } from "../document.js";

type Kind = NonNullable<Result["kind"]>;

/**
 * SARIF tells by `kind` what came of a check; only `fail` carries a level. An evaluator that failed leaves its
 * rule open, and the invocation as a whole unsuccessful.
 */
const kinds: Readonly<Record<FindingState, Kind>> = {
  compliant: "pass",
  violated: "fail",
  "not-applicable": "notApplicable",
  manual: "review",
  indeterminate: "open",
  upcoming: "informational",
  error: "open",
};

/** A file's name as a relative address: nothing in it may look like a scheme. */
function addressOf(name: string): string {
  return name.split("/").map(encodeURIComponent).join("/");
}

/** Braces stand for arguments in a message, and brackets before a parenthesis for a link. */
function plain(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replace(/\[(?=[^\]]*\]\()/g, "\\[");
}

/** A report as SARIF 2.1.0. Waivers are suppressions, so that a viewer shows the breach and its excuse. */
export function reportSarif({ lang, report, parts }: ReportDocument): string {
  const findings = parts.flatMap(({ articles }) => articles.flatMap((each) => each.findings));
  const rules = new Map(findings.map((part) => [part.finding.rule, descriptor(part)]));
  const indexes = new Map([...rules.keys()].map((rule, index) => [rule, index]));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        language: lang,
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            rules: [...rules.values()],
          },
        },
        artifacts: report.subjects.map(({ name = "profile", sha256 }) => ({
          location: { uri: addressOf(name) },
          ...(sha256 !== undefined && { hashes: { "sha-256": sha256 } }),
        })),
        invocations: [{ executionSuccessful: report.totals.error === 0 }],
        results: findings.map((part) =>
          result(
            part,
            indexes.get(part.finding.rule) ?? 0,
            report.subjects.findIndex(({ name }) => name === part.finding.subject),
          ),
        ),
        properties: { asOf: report.asOf, regulations: report.regulations },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor({ finding, title, citation }: FindingPart): ReportingDescriptor {
  return {
    id: finding.rule,
    shortDescription: { text: plain(title) },
    help: { text: plain(`${citation}. ${title}`) },
    properties: { topic: finding.topic, readings: finding.readings },
  };
}

function result(part: FindingPart, ruleIndex: number, artifactIndex: number): Result {
  const { finding } = part;
  const kind = kinds[finding.state];
  return {
    ruleId: finding.rule,
    ruleIndex,
    kind,
    level: kind === "fail" ? "error" : "none",
    message: { text: plain(messageOf(part)) },
    ...(finding.subject !== undefined && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: addressOf(finding.subject), index: artifactIndex },
          },
          ...(finding.target !== undefined && {
            logicalLocations: [{ fullyQualifiedName: finding.target }],
          }),
        },
      ],
    }),
    ...(part.waiver !== undefined && {
      suppressions: [{ kind: "external" as const, status: "accepted", justification: part.waiver }],
    }),
    properties: { state: finding.state, citation: part.citation },
  };
}

function messageOf({ message, remedy, wanted, title }: FindingPart): string {
  return [message, wanted.join("; "), remedy].filter(Boolean).join(" ") || title;
}
