import { localDay } from "@ttthdl/calendar";
import type { IsoDay, Lang, SystemProfile } from "@ttthdl/core";
import { readProfile } from "@ttthdl/evidence";
import { instrumentNotes, type Occurrence, scheduleFor } from "@ttthdl/policy";
import { toJson } from "@ttthdl/report/internal";
import { nameInputs, readText } from "../../input/read-input.js";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { selectRegulations } from "../../select-regulations.js";
import { namingArguments } from "../../time/time-error.js";
import type { ScheduleView } from "./occurrence-text.js";
import { scheduleIcalendar } from "./schedule-icalendar.js";
import { scheduleText } from "./schedule-text.js";

/** What the command line of `schedule` says. */
export interface ScheduleArguments extends OutputOptions<ScheduleFormat> {
  readonly regulation: readonly string[];
  readonly year: number;
  readonly profile?: string;
  readonly asOf?: IsoDay;
}

/** The formats of a schedule. */
export type ScheduleFormat = "table" | "json" | "ics";

type Renderer = (
  occurrences: readonly Occurrence[],
  view: ScheduleView & { readonly stamp: string },
  io: Io,
) => string;

const renderers: Readonly<Record<ScheduleFormat, Renderer>> = {
  table: (occurrences, view, io) => scheduleText(occurrences, view, widthOf(io)),
  json: (occurrences, { lang, regulations, today }) => {
    const notes = new Map(
      regulations.map((each) => [each.slug, instrumentNotes(each, today, lang)] as const),
    );
    return toJson(
      occurrences.map((each) => ({
        ...each,
        title: each.title[lang],
        regulationNotes: notes.get(each.regulation) ?? [],
      })),
    );
  },
  ics: (occurrences, view) => scheduleIcalendar(occurrences, view),
};

/** Lists the duties of a year that come back, with their status where a profile tells what was done. */
export async function runSchedule(args: ScheduleArguments, lang: Lang, io: Io): Promise<void> {
  const { year } = args;
  const regulations = selectRegulations(args.regulation);
  const profile = args.profile === undefined ? undefined : await readOne(args.profile, io);
  const asOf = args.asOf ?? localDay(io.now());
  const occurrences = namingArguments(() =>
    scheduleFor(regulations, { year, ...(profile === undefined ? {} : { profile, asOf }) }),
  );
  const stamp = `${asOf}T00:00:00+07:00`;
  const view = {
    regulations,
    lang,
    year,
    stamp,
    today: asOf,
    ...(profile === undefined ? {} : { asOf }),
  };
  const text = renderers[args.format](occurrences, view, io);
  writeResult(text, args.output, io);
}

async function readOne(path: string, io: Io): Promise<SystemProfile> {
  const [input = { path, name: path }] = nameInputs([path]);
  return readProfile(await readText(input, io), input.name).profile;
}
