import { formatMoment, localTimestamp } from "@ttthdl/calendar";
import { describeStep } from "@ttthdl/calendar/deadlines";
import { toIcalendar } from "@ttthdl/calendar/icalendar";
import { formatCitation, formatDay, type Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { deadlineFor, type LegalDeadline, type Regulation } from "@ttthdl/policy";
import { table, toJson } from "@ttthdl/report/layout";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { selectRegulations } from "../../select-regulations.js";
import type { CalendarArguments } from "../../time/calendar-options.js";
import { projectedText } from "../../time/day-argument.js";
import { makeCalendar } from "../../time/make-calendar.js";
import { namingArguments } from "../../time/time-error.js";

/** What the command line of `deadline` says. */
export interface DeadlineArguments extends OutputOptions, CalendarArguments {
  readonly regulation: readonly string[];
  readonly for: string;
  readonly from: string;
  readonly cutoff?: string;
}

/** Says when a duty is due under one regulation, and each step of the count. */
export async function runDeadline(args: DeadlineArguments, lang: Lang, io: Io): Promise<void> {
  const [regulation, ...others] = selectRegulations(args.regulation);
  if (regulation === undefined || others.length > 0) {
    throw new InputError({
      vi: "-r: hạn được tính theo đúng một văn bản",
      en: "-r: a deadline is counted under exactly one regulation",
    });
  }
  const calendar = await makeCalendar(args, io);
  const { from, cutoff } = args;
  const due = namingArguments(() =>
    deadlineFor(regulation, {
      for: args.for,
      from,
      ...(cutoff === undefined ? {} : { cutoff }),
      calendar,
    }),
  );
  writeResult(rendered(due, regulation, args.format, lang, io), args.output, io);
}

function rendered(
  due: LegalDeadline,
  regulation: Regulation,
  format: string,
  lang: Lang,
  io: Io,
): string {
  if (format === "json") return toJson(asJson(due, lang));
  const title = regulation.norms.find(({ id }) => id === due.rule)?.title[lang] ?? due.rule;
  if (format === "ics") return asIcalendar(due, title, lang, io);
  return asText(due, `${regulation.number}, ${formatCitation(due.cite, lang)}`, title, lang, io);
}

function asJson({ steps, ...due }: LegalDeadline, lang: Lang): object {
  return {
    ...due,
    steps: steps.map((step) => ({ ...step, why: describeStep(step, lang) })),
  };
}

function asText(due: LegalDeadline, cite: string, title: string, lang: Lang, io: Io): string {
  const head = lang === "vi" ? ["Ngày", "Tính", "Vì sao"] : ["Day", "Counts", "Why"];
  const rows = due.steps.map((step) => [
    formatDay(step.date, lang),
    step.counted ? "x" : "",
    describeStep(step, lang),
  ]);
  const isMoment = due.steps.some(({ code }) => code === "hours-end");
  const last = isMoment
    ? formatMoment(due.due, lang)
    : lang === "vi"
      ? `hết ngày ${formatDay(due.dueDate, lang)}`
      : `the end of ${due.dueDate}`;
  const sentence = lang === "vi" ? `Chậm nhất: ${last}` : `Due by: ${last}`;
  return `${title}\n${cite}\n${sentence}\n${table(head, rows, widthOf(io))}${projectedText(due.projectedYears, lang)}`;
}

function asIcalendar(due: LegalDeadline, title: string, lang: Lang, io: Io): string {
  const isMoment = due.steps.some(({ code }) => code === "hours-end");
  return toIcalendar({
    name: title,
    lang,
    stamp: localTimestamp(io.now()),
    events: [
      {
        uid: `${due.rule.replaceAll("/", ".")}.${due.due}@ttthdl`,
        summary: lang === "vi" ? `Hạn cuối: ${title}` : `Due: ${title}`,
        description: due.steps.map((step) => describeStep(step, lang)).join("\n"),
        when: isMoment ? { at: due.due } : { day: due.dueDate },
        remindDaysBefore: [1],
      },
    ],
  });
}
