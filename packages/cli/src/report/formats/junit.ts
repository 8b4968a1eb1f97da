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
  for (const [index, part] of parts.entries()) suite(root, part, index, report.asOf);
  return `${root.end({ prettyPrint: true })}\n`;
}

function suite(root: XMLBuilder, part: RegulationPart, index: number, asOf: string): void {
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
  element.ele("properties");
  for (const each of findings) testCase(element, each);
  element.ele("system-out");
  element.ele("system-err");
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
  const text = [part.citation, part.title, part.message, part.remedy, part.waiver]
    .filter(Boolean)
    .join("\n");
  if (outcome === "skipped") element.ele("skipped", { message: `${part.state}: ${text}` });
  else element.ele(outcome, { type: state, message: part.message }).txt(text);
}
