import { formatDay, type Lang } from "@ttthdl/core";
import type { Reading } from "../../packages/policy/src/readings/reading.js";
import { readingGroups, readingState } from "../../packages/policy/src/readings.js";
import { heading, page } from "./markdown.js";
import { linkToOtherLanguage } from "./places.js";
import { pageWords } from "./words.js";

/** How the project reads what the texts leave open. */
export function readingsPage(lang: Lang): string {
  const words = pageWords[lang];
  return page(
    lang,
    `# ${words.readingsTitle}`,
    linkToOtherLanguage("readings", lang),
    words.readingsIntro,
    ...readingGroups.flatMap(({ title, readings }) => [
      `## ${title[lang]}`,
      ...readings.flatMap((reading) => sections(reading, lang)),
    ]),
  );
}

function sections(reading: Reading, lang: Lang): readonly string[] {
  const words = pageWords[lang];
  const { id, title, text, alternative, acceptedBy = [], contestedBy = [] } = reading;
  const opinions = [...acceptedBy, ...contestedBy].map(
    ({ by, role, on }) => `${by}, ${role}, ${formatDay(on, lang)}`,
  );
  const state = readingState(reading);
  return [
    heading(3, id, `${id}: ${title[lang]}`),
    ...(state === "proposed" ? [] : [`_${words[state]}: ${opinions.join("; ")}_`]),
    text[lang],
    `_${words.alternative}:_ ${alternative[lang]}`,
  ];
}
