import type { Lang } from "@ttthdl/core";
import type { ChecklistFormat } from "../../format.js";
import { markdownList, markdownTable, markdownText } from "../../layout/markdown.js";
import { BLANK, headLines } from "../../layout/official-head.js";
import { criteriaOf } from "../criteria.js";
import type { ChecklistDocument, ChecklistPart } from "../document.js";
import { type ChecklistWords, checklistWords } from "../words.js";

const BOX = "☐";

/** The record of an inspection as Markdown: a table for each part, to be filled in. */
export const format: ChecklistFormat = {
  name: "md",
  mediaType: "text/markdown; charset=utf-8",
  extension: "md",
  render: checklistMarkdown,
};

function checklistMarkdown({ lang, about, parts }: ChecklistDocument): string {
  const words = checklistWords[lang];
  const heading = (text: string): string => `## ${markdownText(text)}`;
  const blocks = [
    head(words, lang),
    `# ${words.kind}`,
    `**${markdownText(about)}**`,
    markdownText(words.opening),
    ...words.parties.flatMap((party) => [heading(party.heading), markdownList(party.lines)]),
    heading(words.basis),
    ...parts.flatMap(({ identity, notes }) => [
      markdownList(identity.map(([label, value]) => `${label}: ${value}`)),
      ...notes.map((note) => `> ${markdownText(`${words.note}: ${note}`)}`),
    ]),
    heading(words.contents),
    markdownText(words.legend),
    ...parts.flatMap((part) => contents(part, parts.length > 1, words)),
    heading(words.conclusion),
    BLANK,
    heading(words.response),
    BLANK,
    markdownText(words.closing),
    markdownTable(words.signatures, [words.signatures.map(() => words.sign)]).trimEnd(),
    `_${markdownText(words.disclaimer)}_`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function head(words: ChecklistWords, lang: Lang): string {
  const { left, right } = headLines({ body: words.inspector, abbreviation: "BB" }, lang);
  const [first, ...rest] = left.map((text, index) => [text, right[index] ?? ""]);
  return markdownTable(first ?? [], rest).trimEnd();
}

function contents(
  { heading, sections }: ChecklistPart,
  named: boolean,
  words: ChecklistWords,
): readonly string[] {
  const columns = [
    words.number,
    words.content,
    words.citation,
    words.bearer,
    ...words.boxes,
    words.collected,
    words.remarks,
  ];
  return [
    ...(named ? [`### ${markdownText(heading)}`] : []),
    ...sections.flatMap((section) => [
      `${named ? "####" : "###"} ${markdownText(section.heading)}`,
      markdownTable(
        columns,
        section.lines.map((line) => [
          line.number,
          [
            line.title,
            ...criteriaOf(line, words).map(([label, values]) => `${label}: ${values.join("; ")}`),
          ].join("\n"),
          line.citation,
          line.bearer,
          ...words.boxes.map(() => BOX),
          "",
          "",
        ]),
      ).trimEnd(),
    ]),
  ];
}
