import { TtthdlError } from "@ttthdl/core";
import ICAL from "ical.js";
import { sync } from "node-ical";
import { describe, expect, it } from "vitest";
import { workingCalendar } from "../working-days/working-calendar.js";
import { specialDayEvents } from "./special-day-events.js";
import { type CalendarEvent, type CalendarFile, toIcalendar } from "./to-icalendar.js";

const stamp = "2026-11-22T08:00:00+07:00";
const hostile = 'Tết Nguyên đán; nghỉ, \\n \\ "trích"\ndòng hai: ưỡn ẹo 🎉'.repeat(4);
const events: readonly CalendarEvent[] = [
  {
    uid: "mot@ttthdl",
    summary: hostile,
    description: "Nguồn: a;b,c\\d\r\nhết",
    when: { day: "2026-11-24" },
    remindDaysBefore: [7, 0],
  },
  {
    uid: "hai@ttthdl",
    summary: "Báo cáo sự cố",
    when: { at: "2026-11-24T23:30:00+07:00" },
    busy: true,
  },
];
const file: CalendarFile = { name: "Lịch; nghỉ, \\ 2026", lang: "vi", stamp, events };
const text = toIcalendar(file);

describe("toIcalendar", () => {
  it("folds lines at 75 octets, with CRLF and whole letters", () => {
    const lines = text.split("\r\n");
    expect(lines.pop()).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
    }
  });

  it("is read by ical.js as it was meant", () => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    // It knows the type of no X- property, so the name is compared as it stands in the file.
    expect(text).toContain("\r\nX-WR-CALNAME:Lịch\\; nghỉ\\, \\\\ 2026\r\n");
    const [first, second] = calendar
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component));
    expect(first?.uid).toBe("mot@ttthdl");
    expect(first?.summary).toBe(hostile);
    expect(first?.description).toBe("Nguồn: a;b,c\\d\nhết");
    expect([first?.startDate.isDate, first?.startDate.toString()]).toEqual([true, "2026-11-24"]);
    expect(first?.endDate.toString()).toBe("2026-11-25");
    const alarms = first?.component.getAllSubcomponents("valarm") ?? [];
    const triggers = alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")));
    expect(triggers).toEqual(["-P7D", "PT0S"]);
    expect(second?.startDate.toJSDate().toISOString()).toBe("2026-11-24T16:30:00.000Z");
    expect(second?.component.getFirstPropertyValue("transp")).toBe("OPAQUE");
    expect(String(second?.component.getFirstPropertyValue("dtstamp"))).toBe("2026-11-22T01:00:00Z");
  });

  it("is read by node-ical as it was meant", () => {
    // It reads the backslash and the letter n that follow an escaped backslash as a line break.
    const plain = hostile.replaceAll("\\n", "");
    const [whole, moment] = events;
    const simple = { ...file, events: [{ ...whole, summary: plain }, moment] } as CalendarFile;
    const read = Object.values(sync.parseICS(toIcalendar(simple))).filter(
      (each) => each?.type === "VEVENT",
    );
    expect(read).toHaveLength(2);
    const [first, second] = read as unknown as {
      summary: string;
      datetype: string;
      start: Date;
    }[];
    expect(first?.summary).toBe(plain);
    expect(first?.datetype).toBe("date");
    // The reader puts a whole day at midnight of the host.
    expect(first?.start.getDate()).toBe(24);
    expect(second?.start.toISOString()).toBe("2026-11-24T16:30:00.000Z");
  });

  it("is the same for the same events", () => {
    expect(toIcalendar(file)).toBe(text);
  });

  it("drops control characters, which the format does not have", () => {
    const [event] = events;
    const dirty = { ...file, events: [{ ...event, uid: "a", summary: "a\u0000b\u0007c\td" }] };
    expect(toIcalendar(dirty as CalendarFile)).toContain("SUMMARY:abc\td");
  });

  it("exports a year with UIDs of their own", () => {
    const { days } = workingCalendar().specialDays(2026);
    const year = toIcalendar({ ...file, events: specialDayEvents(days, "vi") });
    const calendar = new ICAL.Component(ICAL.parse(year) as unknown[]);
    const dates = calendar
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component).startDate.toString());
    expect(dates).toEqual(days.map(({ date }) => date));
  });

  it.each([
    [{ uid: "mot@ttthdl" }, "events[1].uid"],
    [{ uid: "" }, "events[1].uid"],
    [{ uid: "có dấu" }, "events[1].uid"],
    [{ remindDaysBefore: [1, -1] }, "events[1].remindDaysBefore[1]"],
    [{ remindDaysBefore: [0.5] }, "events[1].remindDaysBefore[0]"],
    [{ when: { day: "2026-02-30" } }, undefined],
    [{ when: { at: "2026-11-24T23:30:00" } }, undefined],
  ])("refuses %j", (change, path) => {
    const changed = events.map((event, index) => (index === 1 ? { ...event, ...change } : event));
    const make = (): string => toIcalendar({ ...file, events: changed as CalendarEvent[] });
    expect(make).toThrow(TtthdlError);
    expect(make).toThrow(expect.objectContaining({ path }));
  });
});
