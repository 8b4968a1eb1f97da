import {
  accountClassNames,
  activityKindNames,
  findingStateNames,
  instrumentKindNames,
  modalityNames,
  roleNames,
  securitySeverityNames,
  severityNames,
  statusNames,
  windowKindNames,
} from "@ttthdl/core";
import { topicNames } from "@ttthdl/policy";
import { markdownText } from "../../packages/report/src/layout/markdown.js";
import { formTerms } from "./glossary/form-terms.js";
import { insideSentence, type TermTable, termsOf } from "./glossary/term.js";
import { remarks, textTerms } from "./glossary/text-terms.js";
import { timeTerms } from "./glossary/time-terms.js";
import { code, page, table } from "./markdown.js";

const tables: readonly TermTable[] = [
  { title: "The text", terms: textTerms },
  { title: "What a text is", terms: termsOf(instrumentKindNames) },
  { title: "What became of it", terms: termsOf(statusNames) },
  { title: "What a norm does", terms: termsOf(modalityNames) },
  { title: "Who bears it", terms: termsOf(roleNames) },
  { title: "Whose accounts", terms: termsOf(accountClassNames) },
  { title: "How failed log-ins are counted", terms: termsOf(windowKindNames) },
  { title: "What is judged: topics", terms: termsOf(topicNames) },
  {
    title: "What is done from time to time",
    terms: termsOf(activityKindNames).map(insideSentence),
  },
  { title: "Levels of incidents", terms: termsOf(severityNames) },
  { title: "Levels of security incidents", terms: termsOf(securitySeverityNames) },
  { title: "Time", terms: timeTerms },
  { title: "Forms", terms: formTerms },
  { title: "What comes of it", terms: termsOf(findingStateNames) },
];

/** Which word stands for which legal term. */
export function glossaryPage(): string {
  return page(
    "en",
    "# Glossary",
    "One English word for each legal term; identifiers are ASCII, Vietnamese stands in data, messages and here.",
    ...tables.flatMap(({ title, terms }) => [
      `## ${title}`,
      table(
        ["Vietnamese", "English", "identifier"],
        terms.map(({ vi, en, identifiers }) => [
          markdownText(vi),
          markdownText(en),
          identifiers.map(code).join(", "),
        ]),
      ),
    ]),
    "## Words in a sense of their own",
    ...remarks,
  );
}
