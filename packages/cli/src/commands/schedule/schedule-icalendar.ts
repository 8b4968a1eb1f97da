import { toIcalendar } from "@ttthdl/calendar/icalendar";
import { formatCitation } from "@ttthdl/core";
import { instrumentNotes, type Occurrence } from "@ttthdl/policy";
import { words as timeWords } from "../../time/words.js";
import { type ScheduleView, whoText } from "./occurrence-text.js";
import { words } from "./words.js";

const REMIND_DAYS_BEFORE = [7, 1];

/** The schedule as iCalendar: an all-day event on each last day, with two reminders. */
export function scheduleIcalendar(
  occurrences: readonly Occurrence[],
  { regulations, lang, year, stamp, today }: ScheduleView & { readonly stamp: string },
): string {
  return toIcalendar({
    name: words.heading(year)[lang],
    lang,
    stamp,
    events: occurrences.map((each) => {
      const { duty, title, cite, lastDay, dueDate, period } = each;
      const regulation = regulations.find(({ slug }) => slug === each.regulation);
      const source = `${regulation?.number ?? each.regulation}, ${formatCitation(cite, lang)}`;
      const notes = regulation === undefined ? [] : instrumentNotes(regulation, today, lang);
      return {
        uid: `${duty.replaceAll("/", ".")}.${dueDate ?? period?.from ?? lastDay}@ttthdl`,
        summary: timeWords.due(title[lang])[lang],
        description: [source, ...notes, whoText(each, lang)].join("\n"),
        when: { day: lastDay },
        remindDaysBefore: REMIND_DAYS_BEFORE,
      };
    }),
  });
}
