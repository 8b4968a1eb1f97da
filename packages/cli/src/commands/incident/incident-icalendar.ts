import { localTimestamp } from "@ttthdl/calendar";
import { type CalendarEvent, toIcalendar } from "@ttthdl/calendar/icalendar";
import type { IncidentClocks } from "@ttthdl/policy";
import { type ClockRow, type IncidentView, rowsOf } from "./view.js";
import { words } from "./words.js";

/** The clocks that are still to be served, as events: at their last moment, or at the detection where the text says "at once". */
export function incidentIcalendar(view: IncidentView, stamp: number): string {
  const { lang, incidents } = view;
  const events = incidents.flatMap((incident) =>
    rowsOf(incident, view)
      .applying.filter(({ clock }) => clock.sentAt === undefined)
      .flatMap((row) => eventOf(row, incident, view)),
  );
  return toIcalendar({ name: words.title[lang], lang, stamp: localTimestamp(stamp), events });
}

function eventOf(
  { clock, recipient, bearer, title, source, term, standing }: ClockRow,
  { incident, detectedAt }: IncidentClocks,
  { lang, parallel }: IncidentView,
): readonly CalendarEvent[] {
  const at = clock.due ?? (clock.withinHours === undefined ? detectedAt : undefined);
  if (at === undefined) return [];
  const name = incident.replaceAll(/[^\x21-\x7e]/g, "_");
  return [
    {
      uid: `${clock.rule.replaceAll("/", ".")}.${clock.recipient}.${name}@ttthdl`,
      summary: words.event(incident, recipient, clock.state === "open")[lang],
      description: [title, source, `${bearer}. ${term}. ${standing}.`, parallel]
        .filter((line) => line !== undefined)
        .join("\n"),
      when: { at },
      remindDaysBefore: [0],
    },
  ];
}
