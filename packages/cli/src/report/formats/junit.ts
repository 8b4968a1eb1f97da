import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { FindingPart, RegulationPart, ReportDocument } from "../document.js";

type Outcome = "failure" | "error" | "skipped" | "passed";

/** How a finding counts in a test report. A breach that is waived is skipped, with the waiver. */
function outcomeOf({ finding: { state, waiver } }: FindingPart): Outcome {
  if (state === "compliant") return "passed";
  if (state === "violated") return waiver === undefined ? "failure" : "skipped";
  return state === "error" ? "error" : "skipped";
}

/**
 * A report in the JUnit format that build servers read: a regulation is a suite, a finding a test. What was
 * not measured is skipped, never passed.
 */
export function reportJunit({ report, parts }: ReportDocument): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele("testsuites");
  for (const [index, part] of parts.entries()) suite(root, part, index, report);
  return `${root.end({ prettyPrint: true })}\n`;
}

function suite(
  root: XMLBuilder,
  part: RegulationPart,
  index: number,
  { asOf, tool }: ReportDocument["report"],
): void {
  const findings = part.articles.flatMap((article) => article.findings);
  const count = (outcome: Outcome): string =>
    String(findings.filter((each) => outcomeOf(each) === outcome).length);
  const { slug } = part.instrument;
  const element = root.ele("testsuite", {
    id: String(index),
    name: slug,
    package: slug,
    hostname: "localhost",
    timestamp: `${asOf}T00:00:00`,
    tests: String(findings.length),
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
    time: "0",
  });
  const properties = element.ele("properties");
  properties.ele("property", { name: "asOf", value: asOf });
  properties.ele("property", { name: "rulesVersion", value: tool.rulesVersion });
  for (const each of findings) testCase(element, each);
}

function testCase(suiteElement: XMLBuilder, part: FindingPart): void {
  const { rule, regulation, subject, target, state } = part.finding;
  const where = [subject, target].filter(Boolean).join(": ");
  const element = suiteElement.ele("testcase", {
    name: where === "" ? rule : `${rule} (${where})`,
    classname: regulation,
    time: "0",
  });
  const outcome = outcomeOf(part);
  if (outcome === "passed") return;
  const { citation, title, message, wanted, remedy, waiver } = part;
  const text = [citation, title, message, wanted.join("; "), remedy, waiver]
    .filter(Boolean)
    .join("\n");
  // The schema of Jenkins gives `skipped` no attribute: what is to be said stands inside it.
  if (outcome === "skipped") element.ele("skipped").txt(`${part.state}: ${text}`);
  else element.ele(outcome, { type: state, message }).txt(text);
}
