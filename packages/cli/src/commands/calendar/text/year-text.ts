import { dayConfidenceNames, dayKinds } from "@ttthdl/calendar";
import type { Lang } from "@ttthdl/core";
import { paragraph, table } from "@ttthdl/report/internal";
import { words as timeWords } from "../../../time/words.js";
import { legendOf, words } from "../words.js";
import type { YearView } from "../year-view.js";
import { MARKS, MONTH_WIDTH, monthLines } from "./month-lines.js";

const GAP = "    ";

/** The year as grids of months, then the days off and worked, then where that stands. */
export function yearText(view: YearView, lang: Lang, width: number): string {
  const { year, projected, workingDays } = view;
  const sources = view.sources.map((source) => paragraph(source, width, "    ", "  - ")).join("");
  return [
    `${words.title(year)[lang]}\n`,
    projected ? paragraph(words.projected(year)[lang], width, "") : "",
    "\n",
    grids(view, lang, width),
    `${dayKinds.map((kind) => `${MARKS[kind]} ${legendOf(kind)[lang]}`).join("   ")}\n`,
    "\n",
    days(view, lang, width),
    `${timeWords.workingDays(workingDays)[lang]}.\n${words.sources[lang]}\n${sources}`,
  ].join("");
}

function grids({ months }: YearView, lang: Lang, width: number): string {
  const across = Math.max(
    1,
    Math.min(3, Math.floor((width + GAP.length) / (MONTH_WIDTH + GAP.length))),
  );
  const blocks = months.map((month) => monthLines(month, lang));
  const rows = Array.from({ length: Math.ceil(blocks.length / across) }, (_, row) =>
    blocks.slice(row * across, (row + 1) * across),
  );
  return rows
    .map((row) => {
      const height = Math.max(...row.map((block) => block.length));
      const lines = Array.from({ length: height }, (_, line) =>
        row
          .map((block) => (block[line] ?? "").padEnd(MONTH_WIDTH))
          .join(GAP)
          .trimEnd(),
      );
      return `${lines.join("\n")}\n\n`;
    })
    .join("");
}

function days({ groups }: YearView, lang: Lang, width: number): string {
  const { day, weekday, what, knownBy } = words;
  const head = ["", ...[day, weekday, what, knownBy].map((heading) => heading[lang])];
  const rows = groups.map((group) => [
    MARKS[group.kind],
    words.days(group.date, group.last)[lang],
    words.weekdays(group.date, group.last)[lang],
    group.name[lang],
    dayConfidenceNames[group.confidence][lang],
  ]);
  return table(head, rows, width);
}
