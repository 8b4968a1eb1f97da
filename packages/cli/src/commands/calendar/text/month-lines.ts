import { type DayAnswer, type DayKind, formatMonth, shortWeekdays } from "@ttthdl/calendar";
import type { Lang } from "@ttthdl/core";
import { upperFirst } from "@ttthdl/core/internal";
import type { MonthView } from "../year-view.js";

/** What stands behind the number of a special day; plain characters, so that no colour is needed. */
export const MARKS: Readonly<Record<DayKind, string>> = {
  holiday: "*",
  compensatory: "+",
  "swapped-off": "~",
  "swapped-work": "!",
};

/** Columns of a month: seven days of four each, less the empty one before the first. */
export const MONTH_WIDTH = 27;

/** A month as lines of text. */
export function monthLines(
  { month, weeks, workingDays }: MonthView,
  lang: Lang,
): readonly string[] {
  const name = upperFirst(formatMonth(month, lang));
  const count = lang === "vi" ? `${workingDays} ngày làm việc` : `${workingDays} working days`;
  return [
    `${name}${count.padStart(MONTH_WIDTH - name.length)}`,
    shortWeekdays(lang)
      .map((day) => ` ${day} `)
      .join("")
      .slice(1),
    ...weeks.map((week) => week.map(cell).join("").slice(1)),
  ];
}

function cell(day: DayAnswer | undefined): string {
  if (day === undefined) return "    ";
  const mark = day.special === undefined ? " " : MARKS[day.special.kind];
  return `${String(Number(day.date.slice(8))).padStart(3)}${mark}`;
}
