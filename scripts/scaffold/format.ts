import type { Names } from "./names.js";

/** A format of a report in its one file: an example that writes a line for everything, to be replaced. */
export function formatFiles({ kebab, pascal }: Names): Readonly<Record<string, string>> {
  if (kebab.includes("-")) throw new Error("a format is named by one word: yaml");
  return {
    [`packages/report/src/report/formats/${kebab}.ts`]: `import type { ReportFormat } from "../../format.js";
import type { RegulationPart, ReportDocument } from "../document.js";
import { reportFacts } from "../facts.js";
import { linesOf } from "../finding-lines.js";
import {
  definitionsInRegulation,
  definitionsInTotals,
  notExaminedWords,
  ruleWords,
  totalsByName,
} from "../totals.js";
import { reportWords } from "../words.js";

/** A report as ${kebab}. */
export const format: ReportFormat = {
  name: "${kebab}",
  mediaType: "text/plain; charset=utf-8",
  extension: "${kebab}",
  render: report${pascal},
};

function report${pascal}(document: ReportDocument): string {
  const { lang, report, parts, uses } = document;
  const lines = [
    ...reportFacts(document).map(({ label, value }) => \`\${label}: \${value}\`),
    ...totalsByName(report).map(({ name, value }) => \`\${name}: \${value}\`),
    definitionsInTotals(document),
    ...parts.flatMap((part) => regulationLines(part, document)),
    ...uses.map(({ words }) => words),
    reportWords[lang].disclaimer,
  ];
  return \`\${lines.filter((line) => line !== undefined).join("\\n")}\\n\`;
}

function regulationLines(
  part: RegulationPart,
  document: ReportDocument,
): readonly (string | undefined)[] {
  const { heading, notes, articles, definitions, notExamined } = part;
  return [
    heading,
    ...notes,
    ...articles.flatMap(({ findings }) =>
      findings.flatMap((each) => [
        \`\${each.state} · \${each.citation} · \${each.title}\`,
        ...linesOf(each, document),
      ]),
    ),
    definitionsInRegulation(part, document.lang),
    ...definitions.map(ruleWords),
    notExaminedWords(notExamined.length, document.lang),
    ...notExamined.map(ruleWords),
  ];
}
`,
  };
}
