import type { ChecklistFormat } from "../../format.js";
import { markdownList, markdownTable, markdownText } from "../../layout/markdown.js";
import { criteriaOf } from "../criteria.js";
import type { ChecklistDocument, ChecklistPart } from "../document.js";
import { type ChecklistWords, checklistWords } from "../words.js";

const BOX = "☐";

/** A checklist as Markdown: a table for each part, to be filled in. */
export const format: ChecklistFormat = {
  name: "md",
  mediaType: "text/markdown; charset=utf-8",
  extension: "md",
  render: checklistMarkdown,
};

function checklistMarkdown({ lang, purpose, parts }: ChecklistDocument): string {
  const words = checklistWords[lang];
  const blocks = [
    `# ${markdownText(words.title[purpose])}`,
    ...parts.flatMap((part) => regulation(part, words)),
    `_${markdownText(words.disclaimer)}_`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function regulation(part: ChecklistPart, words: ChecklistWords): readonly string[] {
  return [
    `## ${markdownText(part.heading)}`,
    markdownList(part.identity.map(([label, value]) => `${label}: ${value}`)),
    ...part.notes.map((note) => `> ${markdownText(`${words.note}: ${note}`)}`),
    markdownText(words.legend),
    markdownList(words.blanks.map((blank) => `${blank}: ……………………`)),
    ...part.sections.flatMap(({ heading, lines }) => [
      `### ${markdownText(heading)}`,
      markdownTable(
        [words.number, words.citation, words.content, words.met, words.notMet, words.remarks],
        lines.map((line) => [
          line.number,
          line.citation,
          [
            line.title,
            ...criteriaOf(line, words).map(([label, values]) => `${label}: ${values.join("; ")}`),
          ].join("\n"),
          BOX,
          BOX,
          "",
        ]),
      ).trimEnd(),
    ]),
    `${markdownText(words.conclusion)}: ……………………`,
    markdownText(words.place),
    markdownTable(words.signatures, [words.signatures.map(() => words.sign)]).trimEnd(),
  ];
}
