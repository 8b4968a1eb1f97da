import type { ChecklistFormat } from "../../format.js";
import { csv } from "../../layout/csv.js";
import { criteriaOf } from "../criteria.js";
import type { ChecklistDocument } from "../document.js";
import { checklistWords } from "../words.js";

/** A checklist as a table, a norm a line; below it who drew it up, and the places to sign. */
export const format: ChecklistFormat = {
  name: "csv",
  mediaType: "text/csv; charset=utf-8",
  extension: "csv",
  render: checklistCsv,
};

function checklistCsv({ lang, parts }: ChecklistDocument): string {
  const words = checklistWords[lang];
  const head = [
    words.regulation,
    words.section,
    words.number,
    words.citation,
    words.content,
    words.criteria,
    words.met,
    words.notMet,
    words.remarks,
    words.rule,
  ];
  const lines = parts.flatMap(({ number, sections }) =>
    sections.flatMap(({ heading, lines: all }) =>
      all.map((line) => [
        number,
        heading,
        line.number,
        line.citation,
        line.title,
        criteriaOf(line, words)
          .map(([label, values]) => `${label}: ${values.join("; ")}`)
          .join("\n"),
        "",
        "",
        "",
        line.rule,
      ]),
    ),
  );
  const below = [
    [],
    ...parts.flatMap(({ identity, notes }) => [
      ...identity,
      ...notes.map((note) => [words.note, note]),
      [],
    ]),
    ...words.blanks.map((blank) => [blank]),
    [words.conclusion],
    ...words.signatures.map((role) => [role]),
    [],
    [words.disclaimer],
  ];
  const padded = below.map((row) => [...row, ...Array<string>(head.length - row.length).fill("")]);
  return csv(head, [...lines, ...padded]);
}
