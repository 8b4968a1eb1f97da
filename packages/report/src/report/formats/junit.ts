import { isBreach } from "@ttthdl/policy/internal";
import type { ReportFormat } from "../../format.js";
import { type Html as Markup, html as markup } from "../../layout/html.js";
import type { RegulationPart, ReportDocument } from "../document.js";
import { reportFacts } from "../facts.js";
import { linesOf, placeOf } from "../finding-lines.js";
import type { FindingPart } from "../finding-part.js";
import {
  definitionsInRegulation,
  definitionsInTotals,
  notExaminedWords,
  ruleWords,
  totalsByName,
} from "../totals.js";
import { reportWords } from "../words.js";

/**
 * A report in the JUnit format that build servers read: a regulation is a suite, a finding a test. What was
 * not measured is skipped, never passed. Servers show suites one by one, so each carries what the report says
 * as a whole: facts and totals as properties, the rest as its output. Definitions and permissions are no tests.
 */
export const format: ReportFormat = {
  name: "junit",
  mediaType: "application/xml",
  extension: "xml",
  render: reportJunit,
};

type Outcome = "failure" | "error" | "skipped" | "passed";

/** How a finding counts in a test report. A breach that is waived is skipped, with the waiver. */
function outcomeOf({ finding }: FindingPart): Outcome {
  if (finding.state === "compliant") return "passed";
  if (isBreach(finding)) return "failure";
  return finding.state === "error" ? "error" : "skipped";
}

function reportJunit(document: ReportDocument): string {
  const suites = document.parts.map((part, index) => suite(part, index, document));
  const { text } = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${suites}</testsuites>
`;
  return withPlainQuotes(text);
}

/** Quotes as they are, where XML allows them: double ones between tags, single ones everywhere. */
function withPlainQuotes(xml: string): string {
  return xml.replace(/>[^<]+/g, (text) => text.replaceAll("&quot;", '"')).replaceAll("&#39;", "'");
}

function suite(part: RegulationPart, index: number, document: ReportDocument): Markup {
  const findings = part.articles.flatMap((article) => article.findings);
  const count = (outcome: Outcome): number =>
    findings.filter((each) => outcomeOf(each) === outcome).length;
  const { slug } = part.instrument;
  // Programs read the properties: in English a day is written as ISO 8601 has it.
  const facts = reportFacts({ ...document, lang: "en" });
  const properties = [...facts, ...totalsByName(document.report)];
  return markup`  <testsuite id="${index}" name="${slug}" package="${slug}" hostname="localhost" timestamp="${document.report.asOf}T00:00:00" tests="${findings.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}" time="0">
    <properties>
${properties.map(({ name, value }) => markup`      <property name="${name}" value="${value}"/>\n`)}    </properties>
${findings.map((each) => testCase(each, document))}    <system-out>${suiteLines(part, document).join("\n")}</system-out>
  </testsuite>
`;
}

/** What a suite has to say beside its tests, for people. */
function suiteLines(part: RegulationPart, document: ReportDocument): readonly string[] {
  const { heading, notes, definitions, notExamined } = part;
  const { lang, uses } = document;
  const words = reportWords[lang];
  return [
    heading,
    ...notes.map((note) => `${words.note}: ${note}`),
    definitionsInRegulation(part, lang),
    ...definitions.map((rule) => `- ${ruleWords(rule)}`),
    notExaminedWords(notExamined.length, lang),
    ...notExamined.map((rule) => `- ${ruleWords(rule)}`),
    ...uses.map((use) => use.words),
    definitionsInTotals(document),
    words.disclaimer,
  ].filter((line) => line !== undefined);
}

function testCase(part: FindingPart, document: ReportDocument): Markup {
  const { rule, regulation } = part.finding;
  const where = placeOf(part.finding);
  const name = where === "" ? rule : `${rule} (${where})`;
  return markup`    <testcase name="${name}" classname="${regulation}" time="0">
      ${outcomeElement(part, document)}
    </testcase>
`;
}

/** The schema of Jenkins gives `skipped` no attribute: what is to be said stands inside it. */
function outcomeElement(part: FindingPart, document: ReportDocument): Markup {
  const { citation, title, message, state, finding } = part;
  const outcome = outcomeOf(part);
  const text = [`${state} · ${citation} · ${title}`, ...linesOf(part, document)].join("\n");
  switch (outcome) {
    case "passed":
      return markup`<system-out>${text}</system-out>`;
    case "skipped":
      return markup`<skipped>${text}</skipped>`;
    case "failure":
      return markup`<failure type="${finding.state}" message="${message}">${text}</failure>`;
    case "error":
      return markup`<error type="${finding.state}" message="${message}">${text}</error>`;
  }
}
