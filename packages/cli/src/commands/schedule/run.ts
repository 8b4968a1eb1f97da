import { localDay } from "@ttthdl/calendar";
import type { IsoDay, Lang, SystemProfile } from "@ttthdl/core";
import { InputError, readProfile } from "@ttthdl/evidence";
import { scheduleFor } from "@ttthdl/policy";
import { toJson, widthFor } from "@ttthdl/report/layout";
import { nameInputs, readText } from "../../input/read-input.js";
import type { Io } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import { selectRegulations } from "../../select-regulations.js";
import { namingArguments } from "../../time/time-error.js";
import { scheduleIcalendar } from "./schedule-icalendar.js";
import { scheduleText } from "./schedule-text.js";

/** What the command line of `schedule` says. */
export interface ScheduleArguments extends OutputOptions {
  readonly regulation: readonly string[];
  readonly year: number;
  readonly profile?: string;
  readonly asOf?: IsoDay;
}

/** Lists the duties of a year that come back, with their status where a profile tells what was done. */
export async function runSchedule(args: ScheduleArguments, lang: Lang, io: Io): Promise<void> {
  const { year, format } = args;
  const regulations = selectRegulations(args.regulation);
  const profile = args.profile === undefined ? undefined : await readOne(args.profile, io);
  const asOf = args.asOf ?? localDay(io.now());
  const occurrences = namingArguments(() =>
    scheduleFor(regulations, { year, ...(profile === undefined ? {} : { profile, asOf }) }),
  );
  const words = { regulations, lang, year, ...(profile === undefined ? {} : { asOf }) };
  const text =
    format === "json"
      ? toJson(occurrences.map((each) => ({ ...each, title: each.title[lang] })))
      : format === "ics"
        ? scheduleIcalendar(occurrences, { ...words, stamp: `${asOf}T00:00:00+07:00` })
        : scheduleText(occurrences, words, widthFor(io.columns));
  writeResult(text, args.output, io);
}

async function readOne(path: string, io: Io): Promise<SystemProfile> {
  const [input] = nameInputs([path]);
  if (input === undefined) {
    throw new InputError({ vi: "--profile: thiếu tệp", en: "--profile: no file" });
  }
  return readProfile(await readText(input, io), input.name).profile;
}
