import type { DayAnswer, WorkingCalendar } from "@ttthdl/calendar";
import type { IsoDay, Lang } from "@ttthdl/core";
import { toJson } from "@ttthdl/report/internal";
import type { Io } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import type { CalendarArguments } from "../../time/calendar-options.js";
import { makeCalendar } from "../../time/make-calendar.js";
import { namingArguments } from "../../time/time-error.js";
import { words as timeWords } from "../../time/words.js";
import { words } from "./words.js";

/** What the options of `workdays` say. */
export type WorkdaysArguments = OutputOptions<TextOrJson> & CalendarArguments;

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
  const note = projectedYears.length === 0 ? "" : timeWords.projected(projectedYears)[lang];
  const results: Readonly<Record<TextOrJson, () => string>> = {
    json: () => toJson(marked),
    text: () => `${text}\n${note}`,
  };
  writeResult(results[args.format](), args.output, io);
}

function answer(question: Question, calendar: WorkingCalendar, lang: Lang): Answer {
  switch (question.kind) {
    case "add":
    case "subtract":
      return dated(calendar[question.kind](question.day, question.n), lang);
    case "next":
      return dated(calendar.add(question.day, 1), lang);
    case "previous":
      return dated(calendar.subtract(question.day, 1), lang);
    case "between": {
      const { count, projectedYears } = calendar.between(question.from, question.to);
      return { json: { count }, text: timeWords.workingDays(count)[lang], projectedYears };
    }
    case "list": {
      const { dates, projectedYears } = calendar.range(question.from, question.to);
      return {
        json: { dates },
        text: dates.map((day) => timeWords.dayOfWeek(day)[lang]).join("\n"),
        projectedYears,
      };
    }
    case "is": {
      const day = calendar.day(question.day);
      const { working, projectedYears } = day;
      const reason = reasonOf(day, lang);
      const verdict = (working ? words.working : words.off)[lang];
      const text = `${timeWords.dayOfWeek(question.day)[lang]}: ${verdict} (${reason})`;
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
  lang: Lang,
): Answer {
  return { json: { date }, text: timeWords.dayOfWeek(date)[lang], projectedYears };
}

function reasonOf({ special, weekend, weekday }: DayAnswer, lang: Lang): string {
  if (special !== undefined) return special.name[lang];
  return (weekend ? words.weekend(weekday) : words.ordinary)[lang];
}
