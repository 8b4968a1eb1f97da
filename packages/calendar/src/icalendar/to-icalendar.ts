import { type IsoDay, type Lang, TtthdlError } from "@ttthdl/core";
import { requireLang, requireList, requireObject, requireText } from "@ttthdl/core/internal";
import ical, { ICalAlarmType, type ICalCalendar, ICalEventTransparency } from "ical-generator";
import { toDayNumber } from "../civil-day.js";
import { instantOf } from "../local-day.js";

/** An event of a whole day or of a moment. */
export interface CalendarEvent {
  /** The same for the same event in every export, so that a second import replaces the first. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  /** A whole local day, or a moment with its offset, which is written in UTC. */
  readonly when: { readonly day: IsoDay } | { readonly at: string };
  /** Whether it takes the time of the person; left out, it does not. */
  readonly busy?: boolean;
  /** Reminders, in whole days before the event starts. */
  readonly remindDaysBefore?: readonly number[];
}

/** What an iCalendar file is made of. */
export interface CalendarFile {
  readonly name: string;
  readonly lang: Lang;
  /** When the events were made, with an offset: `DTSTAMP` of each. No clock is read. */
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

/**
 * Writes events as iCalendar (RFC 5545): days as all-day events, moments in UTC, lines folded at 75 octets.
 *
 * @throws TtthdlError `invalid-argument` with the path of a UID that is empty or given twice or of a reminder
 * that is not a whole number of days; `invalid-date`.
 * @example
 * ```ts
 * import { toIcalendar } from "@ttthdl/calendar/icalendar";
 * const text = toIcalendar({
 *   name: "Lịch nghỉ",
 *   lang: "vi",
 *   stamp: "2026-11-22T08:00:00+07:00",
 *   events: [{ uid: "2026-11-24@ttthdl", summary: "Nghỉ", when: { day: "2026-11-24" } }],
 * });
 * text.includes("DTSTART;VALUE=DATE:20261124\r\n") // => true
 * ```
 */
export function toIcalendar(file: CalendarFile): string {
  requireObject(file, "file");
  const { name, lang, stamp, events } = file;
  requireText(name, "name");
  requireLang(lang);
  requireList(events, "events");
  const calendar = ical({
    prodId: { company: "ttthdl", product: "calendar", language: lang.toUpperCase() },
    name: escapeText(clean(name)),
  });
  const made = new Date(instantOf(stamp));
  const seen = new Set<string>();
  for (const [index, event] of events.entries()) {
    const path = `events[${index}].uid`;
    if (!/^[\x21-\x7e]+$/.test(event.uid))
      throw invalid(path, "chỉ gồm ký tự ASCII in được", "must be printable ASCII");
    if (seen.has(event.uid)) throw invalid(path, "được nêu hai lần", "is given twice");
    seen.add(event.uid);
    addEvent(calendar, event, made, `events[${index}]`);
  }
  return `${calendar.toString()}\r\n`.replace(/(?:\r\n)+$/, "\r\n");
}

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;

function addEvent(calendar: ICalCalendar, event: CalendarEvent, stamp: Date, path: string): void {
  const { uid, summary, description, when, busy = false, remindDaysBefore = [] } = event;
  const span =
    "day" in when
      ? {
          allDay: true,
          start: new Date(toDayNumber(when.day) * DAY_MS),
          end: new Date((toDayNumber(when.day) + 1) * DAY_MS),
        }
      : { start: new Date(instantOf(when.at)) };
  const added = calendar.createEvent({
    id: uid,
    stamp,
    summary: clean(summary),
    ...(description === undefined ? {} : { description: clean(description) }),
    transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    ...span,
  });
  for (const [index, days] of remindDaysBefore.entries()) {
    if (!Number.isSafeInteger(days) || days < 0) {
      throw invalid(
        `${path}.remindDaysBefore[${index}]`,
        "phải là số nguyên ngày từ 0 trở lên",
        "must be a whole number of days from 0",
      );
    }
    added.createAlarm({
      type: ICalAlarmType.display,
      trigger: days * DAY_SECONDS,
      description: clean(summary),
    });
  }
}

/** The format knows no control characters but line breaks and tabs. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove.
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
}

/** The library escapes every text but the calendar's name. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

function invalid(path: string, vi: string, en: string): TtthdlError {
  return new TtthdlError("invalid-argument", { vi, en }, { path });
}
