import type { DayAnswer, DayKind } from "@ttthdl/calendar";
import { shortWeekdays } from "@ttthdl/calendar/internal";
import type { Lang } from "@ttthdl/core";
import { words as timeWords } from "../../../time/words.js";
import { words } from "../words.js";
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
  const name = words.monthName(month)[lang];
  const count = timeWords.workingDays(workingDays)[lang];
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
