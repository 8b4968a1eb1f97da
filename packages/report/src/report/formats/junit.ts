import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { RegulationPart, ReportDocument } from "../document.js";
import { reportFacts } from "../facts.js";
import { linesOf, placeOf } from "../finding-lines.js";
import type { FindingPart } from "../finding-part.js";
import { notExaminedWords, ruleWords, silentWords } from "../totals.js";
import { reportWords } from "../words.js";

type Outcome = "failure" | "error" | "skipped" | "passed";

/** How a finding counts in a test report. A breach that is waived is skipped, with the waiver. */
function outcomeOf({ finding: { state, waiver } }: FindingPart): Outcome {
  if (state === "compliant") return "passed";
  if (state === "violated") return waiver === undefined ? "failure" : "skipped";
  return state === "error" ? "error" : "skipped";
}

/**
 * A report in the JUnit format that build servers read: a regulation is a suite, a finding a test. What was
 * not measured is skipped, never passed. Servers show suites one by one, so each carries what the report says
 * as a whole: facts as properties, the rest as its output.
 */
export function reportJunit(document: ReportDocument): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele("testsuites");
  for (const [index, part] of document.parts.entries()) suite(root, part, index, document);
  return `${root.end({ prettyPrint: true })}\n`;
}

function suite(
  root: XMLBuilder,
  part: RegulationPart,
  index: number,
  document: ReportDocument,
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
    timestamp: `${document.report.asOf}T00:00:00`,
    tests: String(findings.length),
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
    time: "0",
  });
  const properties = element.ele("properties");
  // Programs read these: in English a day is written as ISO 8601 has it.
  for (const { name, value } of reportFacts({ ...document, lang: "en" })) {
    properties.ele("property", { name, value });
  }
  for (const each of findings) testCase(element, each, document);
  element.ele("system-out").txt(suiteLines(part, document).join("\n"));
}

/** What a suite has to say beside its tests, for people. */
function suiteLines(
  { heading, notes, silent, notExamined }: RegulationPart,
  { lang, papers }: ReportDocument,
): readonly string[] {
  const words = reportWords[lang];
  return [
    heading,
    ...notes.map((note) => `${words.note}: ${note}`),
    silentWords(silent.length, lang),
    ...silent.map((rule) => `- ${ruleWords(rule)}`),
    notExaminedWords(notExamined.length, lang),
    ...notExamined.map((rule) => `- ${ruleWords(rule)}`),
    ...papers.map((paper) => paper.words),
    words.disclaimer,
  ].filter((line) => line !== undefined);
}

function testCase(suiteElement: XMLBuilder, part: FindingPart, document: ReportDocument): void {
  const { citation, title, message, state } = part;
  const { rule, regulation, state: code } = part.finding;
  const where = placeOf(part.finding);
  const element = suiteElement.ele("testcase", {
    name: where === "" ? rule : `${rule} (${where})`,
    classname: regulation,
    time: "0",
  });
  const outcome = outcomeOf(part);
  const text = [`${state} · ${citation} · ${title}`, ...linesOf(part, document)].join("\n");
  // The schema of Jenkins gives `skipped` no attribute: what is to be said stands inside it.
  if (outcome === "passed") element.ele("system-out").txt(text);
  else if (outcome === "skipped") element.ele("skipped").txt(text);
  else element.ele(outcome, { type: code, message }).txt(text);
}
