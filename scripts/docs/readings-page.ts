import type { Reading } from "../../packages/policy/src/readings/reading.js";
import { readingGroups, readingState } from "../../packages/policy/src/readings.js";
import { heading, page } from "./markdown.js";

/** How the project reads what the texts leave open. */
export function readingsPage(): string {
  return page(
    "# Readings",
    "How this project reads the points that the texts leave open. Each finding names the readings it rests on. " +
      "Every entry gives the reading, then the alternative and why it was not taken; then both in Vietnamese. " +
      "“Silent” always means _not regulated by this text_: never a pass, never a fail, never a figure borrowed " +
      "from another province. A reading is _proposed_ by this project until a competent body accepts or contests it; " +
      "a breach that rests on a contested reading is for a person to decide.",
    ...readingGroups.flatMap(({ title, readings }) => [
      `## ${title.en === title.vi ? title.en : `${title.en} (${title.vi})`}`,
      ...readings.flatMap(sections),
    ]),
  );
}

function sections(reading: Reading): readonly string[] {
  const { id, title, text, alternative, acceptedBy = [], contestedBy = [] } = reading;
  const opinions = [...acceptedBy, ...contestedBy].map(
    ({ by, role, on }) => `${by}, ${role}, ${on}`,
  );
  const state = readingState(reading);
  return [
    heading(3, id, `${id}: ${title.en}`),
    ...(state === "proposed" ? [] : [`_${state}: ${opinions.join("; ")}_`]),
    text.en,
    `_Alternative:_ ${alternative.en}`,
    [`> **${title.vi}**`, `> ${text.vi}`, `> _Cách hiểu khác:_ ${alternative.vi}`].join("\n>\n"),
  ];
}
