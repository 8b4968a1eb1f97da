import { type DayAnswer, formatWeekday, type WorkingCalendar } from "@ttthdl/calendar";
import { formatDay, type IsoDay, type Lang } from "@ttthdl/core";
import { toJson } from "@ttthdl/report/layout";
import type { Io } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import type { CalendarArguments } from "../../time/calendar-options.js";
import { projectedText } from "../../time/day-argument.js";
import { makeCalendar } from "../../time/make-calendar.js";
import { namingArguments } from "../../time/time-error.js";

/** What the options of `workdays` say. */
export type WorkdaysArguments = OutputOptions & CalendarArguments;

/** What is asked. */
export type Question =
  | { readonly kind: "add" | "subtract"; readonly day: IsoDay; readonly n: number }
  | { readonly kind: "is" | "next" | "previous"; readonly day: IsoDay }
  | { readonly kind: "between" | "list"; readonly from: IsoDay; readonly to: IsoDay };

/** An answer for programs and for people. */
interface Answer {
  readonly json: object;
  readonly text: string;
  readonly projectedYears: readonly number[];
}

/** Answers one question about working days. */
export async function runWorkdays(
  question: Question,
  args: WorkdaysArguments,
  lang: Lang,
  io: Io,
): Promise<void> {
  const calendar = await makeCalendar(args, io);
  const { json, text, projectedYears } = namingArguments(() => answer(question, calendar, lang));
  const marked = projectedYears.length === 0 ? json : { ...json, projectedYears };
  const result =
    args.format === "json" ? toJson(marked) : `${text}\n${projectedText(projectedYears, lang)}`;
  writeResult(result, args.output, io);
}

function answer(question: Question, calendar: WorkingCalendar, lang: Lang): Answer {
  switch (question.kind) {
    case "add":
    case "subtract":
      return dated(calendar[question.kind](question.day, question.n), calendar, lang);
    case "next":
      return dated(calendar.add(question.day, 1), calendar, lang);
    case "previous":
      return dated(calendar.subtract(question.day, 1), calendar, lang);
    case "between": {
      const { count, projectedYears } = calendar.between(question.from, question.to);
      const text = lang === "vi" ? `${count} ngày làm việc` : `${count} working days`;
      return { json: { count }, text, projectedYears };
    }
    case "list": {
      const { dates, projectedYears } = calendar.range(question.from, question.to);
      return {
        json: { dates },
        text: dates.map((day) => withWeekday(day, calendar, lang)).join("\n"),
        projectedYears,
      };
    }
    case "is": {
      const day = calendar.day(question.day);
      const { working, projectedYears } = day;
      const reason = reasonOf(day, lang);
      const yes = lang === "vi" ? ["ngày nghỉ", "ngày làm việc"] : ["day off", "working day"];
      const text = `${withWeekday(question.day, calendar, lang)}: ${yes[Number(working)]} (${reason})`;
      const special = day.special;
      const known =
        special === undefined
          ? {}
          : { kind: special.kind, source: special.source, confidence: special.confidence };
      return { json: { working, reason, ...known }, text, projectedYears };
    }
  }
}

function dated(
  { date, projectedYears }: { readonly date: IsoDay; readonly projectedYears: readonly number[] },
  calendar: WorkingCalendar,
  lang: Lang,
): Answer {
  return { json: { date }, text: withWeekday(date, calendar, lang), projectedYears };
}

function withWeekday(day: IsoDay, calendar: WorkingCalendar, lang: Lang): string {
  return `${formatDay(day, lang)}, ${formatWeekday(calendar.day(day).weekday, lang)}`;
}

function reasonOf({ special, weekend, weekday }: DayAnswer, lang: Lang): string {
  if (special !== undefined) return special.name[lang];
  if (weekend) {
    return lang === "vi"
      ? `nghỉ hằng tuần, ${formatWeekday(weekday, lang)}`
      : `weekly day of rest, ${formatWeekday(weekday, lang)}`;
  }
  return lang === "vi" ? "ngày làm việc trong tuần" : "an ordinary weekday";
}
