import { localDay, localTimestamp } from "@ttthdl/calendar";
import { describeStep } from "@ttthdl/calendar/deadlines";
import { toIcalendar } from "@ttthdl/calendar/icalendar";
import { formatCitation, formatDay, type Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import {
  deadlineFor,
  instrumentNotes,
  type LegalDeadline,
  parallelDuties,
  type Regulation,
} from "@ttthdl/policy";
import { paragraph, table, toJson } from "@ttthdl/report/internal";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions, TextOrJson } from "../../options.js";
import { writeResult } from "../../output.js";
import { selectRegulations } from "../../select-regulations.js";
import type { CalendarArguments } from "../../time/calendar-options.js";
import { makeCalendar } from "../../time/make-calendar.js";
import { namingArguments } from "../../time/time-error.js";
import { words as timeWords } from "../../time/words.js";
import { words } from "./words.js";

/** What the command line of `deadline` says. */
export interface DeadlineArguments extends OutputOptions<DeadlineFormat>, CalendarArguments {
  readonly regulation: readonly string[];
  readonly for: string;
  readonly from: string;
  readonly cutoff?: string;
}

/** The formats of a deadline. */
export type DeadlineFormat = TextOrJson | "ics";

/** Says when a duty is due under one regulation, and each step of the count. */
export async function runDeadline(args: DeadlineArguments, lang: Lang, io: Io): Promise<void> {
  const [regulation, ...others] = selectRegulations(args.regulation);
  if (regulation === undefined || others.length > 0) {
    throw new InputError(words.oneRegulation);
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
  writeResult(renderers[args.format]({ due, regulation, lang, io }), args.output, io);
}

interface Result {
  readonly due: LegalDeadline;
  readonly regulation: Regulation;
  readonly lang: Lang;
  readonly io: Io;
}

const renderers: Readonly<Record<DeadlineFormat, (result: Result) => string>> = {
  text: asText,
  json: (result) => toJson(asJson(result)),
  ics: asIcalendar,
};

function titleOf({ due, regulation, lang }: Result): string {
  return regulation.norms.find(({ id }) => id === due.rule)?.title[lang] ?? due.rule;
}

function isMoment({ steps }: LegalDeadline): boolean {
  return steps.some(({ code }) => code === "hours-end");
}

function asJson(result: Result): object {
  const { steps, ...due } = result.due;
  const parallel = parallelOf(result);
  return {
    ...due,
    steps: steps.map((step) => ({ ...step, why: describeStep(step, result.lang) })),
    ...(parallel !== undefined && { parallel }),
  };
}

/** The line on national duties beside a report that a provincial text asks for; a reply to a user has none. */
function parallelOf({ due, regulation, lang, io }: Result): string | undefined {
  const { topic } = regulation.norms.find(({ id }) => id === due.rule) ?? {};
  const subject =
    topic === "incident-report-deadline"
      ? "incident"
      : topic === "report-schedule"
        ? "report"
        : undefined;
  if (subject === undefined) return undefined;
  return parallelDuties(subject, [regulation], localDay(io.now()))?.[lang];
}

function asText(result: Result): string {
  const { due, regulation, lang, io } = result;
  const head = [words.day[lang], words.counts[lang], words.why[lang]];
  const rows = due.steps.map((step) => [
    formatDay(step.date, lang),
    step.counted ? "x" : "",
    describeStep(step, lang),
  ]);
  const parallel = parallelOf(result);
  const last = isMoment(due) ? words.dueByMoment(due.due) : words.dueByDay(due.dueDate);
  return [
    `${titleOf(result)}\n`,
    `${regulation.number}, ${formatCitation(due.cite, lang)}\n`,
    `${last[lang]}\n`,
    table(head, rows, widthOf(io)),
    due.projectedYears.length === 0 ? "" : timeWords.projected(due.projectedYears)[lang],
    ...instrumentNotes(regulation, localDay(io.now()), lang).map((note) =>
      paragraph(note, widthOf(io), "  ", "- "),
    ),
    parallel === undefined ? "" : paragraph(parallel, widthOf(io), "  ", "! "),
  ].join("");
}

function asIcalendar(result: Result): string {
  const { due, lang, io } = result;
  const title = titleOf(result);
  return toIcalendar({
    name: title,
    lang,
    stamp: localTimestamp(io.now()),
    events: [
      {
        uid: `${due.rule.replaceAll("/", ".")}.${due.due}@ttthdl`,
        summary: timeWords.due(title)[lang],
        description: [...due.steps.map((step) => describeStep(step, lang)), parallelOf(result)]
          .filter((line) => line !== undefined)
          .join("\n"),
        when: isMoment(due) ? { at: due.due } : { day: due.dueDate },
        remindDaysBefore: [1],
      },
    ],
  });
}
