import { dayConfidenceNames } from "@ttthdl/calendar";
import type { Lang } from "@ttthdl/core";
import { paragraph, table } from "@ttthdl/report/layout";
import { groupDays, groupWeekdays, yearNote, yearTitle } from "../day-words.js";
import type { YearView } from "../year-view.js";
import { MARKS, MONTH_WIDTH, monthLines } from "./month-lines.js";

const GAP = "    ";

/** The year as grids of months, then the days off and worked, then where that stands. */
export function yearText(view: YearView, lang: Lang, width: number): string {
  const note = yearNote(view, lang);
  const total =
    lang === "vi" ? `${view.workingDays} ngày làm việc.` : `${view.workingDays} working days.`;
  const sources = view.sources.map((source) => paragraph(source, width, "    ", "  - ")).join("");
  return [
    `${yearTitle(view, lang)}\n`,
    ...(note === undefined ? [] : [paragraph(note, width, "")]),
    "\n",
    grids(view, lang, width),
    legend(lang),
    "\n",
    days(view, lang, width),
    `${total}\n${lang === "vi" ? "Nguồn:" : "Sources:"}\n${sources}`,
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

function legend(lang: Lang): string {
  const words =
    lang === "vi"
      ? ["ngày lễ", "nghỉ bù", "nghỉ hoán đổi", "ngày nghỉ hằng tuần đi làm bù"]
      : ["holiday", "day off in lieu", "swapped day off", "day of rest that is worked"];
  return `${Object.values(MARKS)
    .map((mark, index) => `${mark} ${words[index]}`)
    .join("   ")}\n`;
}

function days({ groups }: YearView, lang: Lang, width: number): string {
  const head =
    lang === "vi" ? ["", "Ngày", "Thứ", "Nội dung", "Căn cứ"] : ["", "Day", "", "What", "Known by"];
  const rows = groups.map((group) => [
    MARKS[group.kind],
    groupDays(group, lang),
    groupWeekdays(group, lang),
    group.name[lang],
    dayConfidenceNames[group.confidence][lang],
  ]);
  return table(head, rows, width);
}
