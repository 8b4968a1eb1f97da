import type { ChecklistFormat } from "../../format.js";
import { csv } from "../../layout/csv.js";
import { criteriaOf } from "../criteria.js";
import type { ChecklistDocument } from "../document.js";
import { checklistWords } from "../words.js";

/** The record of an inspection as a table, a norm a line; below it the texts, and the places to sign. */
export const format: ChecklistFormat = {
  name: "csv",
  mediaType: "text/csv; charset=utf-8",
  extension: "csv",
  render: checklistCsv,
};

function checklistCsv({ lang, about, parts }: ChecklistDocument): string {
  const words = checklistWords[lang];
  const head = [
    words.regulation,
    words.section,
    words.number,
    words.content,
    words.criteria,
    words.citation,
    words.bearer,
    ...words.boxes,
    words.collected,
    words.remarks,
    words.rule,
  ];
  const empty = [...words.boxes, words.collected, words.remarks].map(() => "");
  const lines = parts.flatMap(({ number, sections }) =>
    sections.flatMap(({ heading, lines: all }) =>
      all.map((line) => [
        number,
        heading,
        line.number,
        line.title,
        criteriaOf(line, words)
          .map(([label, values]) => `${label}: ${values.join("; ")}`)
          .join("\n"),
        line.citation,
        line.bearer,
        ...empty,
        line.rule,
      ]),
    ),
  );
  const below = [
    [],
    [words.kind, about],
    ...parts.flatMap(({ identity, notes }) => [
      ...identity,
      ...notes.map((note) => [words.note, note]),
      [],
    ]),
    [words.opening],
    ...words.parties.flatMap(({ heading, lines: blanks }) => [
      [heading],
      ...blanks.map((each) => [each]),
    ]),
    [words.conclusion],
    [words.response],
    [words.closing],
    ...words.signatures.map((role) => [role, words.sign]),
    [],
    [words.legend],
    [words.disclaimer],
  ];
  const padded = below.map((row) => [...row, ...Array<string>(head.length - row.length).fill("")]);
  return csv(head, [...lines, ...padded]);
}
