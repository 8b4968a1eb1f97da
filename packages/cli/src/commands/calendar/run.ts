import { localDay } from "@ttthdl/calendar";
import { specialDayEvents, toIcalendar } from "@ttthdl/calendar/icalendar";
import type { Lang } from "@ttthdl/core";
import { toJson, widthFor } from "@ttthdl/report/layout";
import type { Io } from "../../io.js";
import type { OutputOptions } from "../../options.js";
import { writeResult } from "../../output.js";
import type { CalendarArguments } from "../../time/calendar-options.js";
import { makeCalendar } from "../../time/make-calendar.js";
import { namingArguments } from "../../time/time-error.js";
import { yearPage } from "./html/year-page.js";
import { yearText } from "./text/year-text.js";
import { viewYear, type YearView } from "./year-view.js";

/** What the options of `calendar` say. */
export type YearArguments = OutputOptions & CalendarArguments;

/** Shows a year's working calendar. */
export async function runCalendar(
  year: number,
  args: YearArguments,
  lang: Lang,
  io: Io,
): Promise<void> {
  const calendar = await makeCalendar(args, io);
  const view = namingArguments(() => viewYear(year, calendar));
  writeResult(rendered(view, args.format, lang, io), args.output, io);
}

function rendered(view: YearView, format: string, lang: Lang, io: Io): string {
  switch (format) {
    case "json":
      return toJson(view.days.map((day) => ({ ...day, name: day.name[lang] })));
    case "ics":
      return toIcalendar({
        name: lang === "vi" ? `Lịch nghỉ năm ${view.year}` : `Days off in ${view.year}`,
        lang,
        stamp: `${localDay(io.now())}T00:00:00+07:00`,
        events: specialDayEvents(view.days, lang),
      });
    case "html":
      return yearPage(view, lang);
    default:
      return yearText(view, lang, widthFor(io.columns));
  }
}
