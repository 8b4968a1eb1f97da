import { localDay } from "@ttthdl/calendar";
import { specialDayEvents, toIcalendar } from "@ttthdl/calendar/icalendar";
import type { Lang } from "@ttthdl/core";
import { toJson } from "@ttthdl/report/internal";
import { type Io, widthOf } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import type { CalendarArguments } from "../../time/calendar-options.js";
import { makeCalendar } from "../../time/make-calendar.js";
import { namingArguments } from "../../time/time-error.js";
import { yearPage } from "./html/year-page.js";
import { yearText } from "./text/year-text.js";
import { words } from "./words.js";
import { viewYear, type YearView } from "./year-view.js";

/** What the options of `calendar` say. */
export type YearArguments = OutputOptions<CalendarFormat> & CalendarArguments;

/** The formats of a year. */
export type CalendarFormat = "table" | "json" | "ics" | "html";

/** Shows a year's working calendar. */
export async function runCalendar(
  year: number,
  args: YearArguments,
  lang: Lang,
  io: Io,
): Promise<void> {
  const calendar = await makeCalendar(args, io);
  const view = namingArguments(() => viewYear(year, calendar));
  writeResult(renderers[args.format](view, lang, io), args.output, io);
}

const renderers: Readonly<Record<CalendarFormat, (view: YearView, lang: Lang, io: Io) => string>> =
  {
    table: (view, lang, io) => yearText(view, lang, widthOf(io)),
    json: (view, lang) => toJson(view.days.map((day) => ({ ...day, name: day.name[lang] }))),
    ics: (view, lang, io) =>
      toIcalendar({
        name: words.events(view.year)[lang],
        lang,
        stamp: `${localDay(io.now())}T00:00:00+07:00`,
        events: specialDayEvents(view.days, lang),
      }),
    html: (view, lang) => yearPage(view, lang),
  };
