import type { DayAnswer, DayKind } from "@ttthdl/calendar";
import type { Lang } from "@ttthdl/core";
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

const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  en: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
};

const englishMonths =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A month as lines of text. */
export function monthLines(
  { month, weeks, workingDays }: MonthView,
  lang: Lang,
): readonly string[] {
  const name = lang === "vi" ? `Tháng ${month}` : (englishMonths[month - 1] ?? "");
  const count = lang === "vi" ? `${workingDays} ngày làm việc` : `${workingDays} working days`;
  return [
    `${name}${count.padStart(MONTH_WIDTH - name.length)}`,
    weekdays[lang]
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
