import { describe, expect, it } from "vitest";
import { formatMoment, instantOf, localDay } from "./local-day.js";

const invalidDate = expect.objectContaining({ code: "invalid-date" });

describe("instantOf", () => {
  it.each([
    "2026-11-20T08:00:00+07:00",
    "2026-11-20T08:00+07:00",
    "2026-11-20 08:00:00+0700",
    "2026-11-20T01:00:00Z",
    "2026-11-20T01:00:00.000Z",
    "2026-11-19T20:00:00-05:00",
  ])("reads %s", (moment) => {
    expect(instantOf(moment)).toBe(Date.UTC(2026, 10, 20, 1));
  });

  it.each([
    "2026-11-20T08:00:00",
    "2026-11-20",
    "2026-11-20Z",
    "2026-1120",
    "2026-02-30T08:00:00+07:00",
    "2026-11-20T25:00:00+07:00",
    "2026-11-20T08:60:00+07:00",
    "2026-11-20T08:00:00+99:00",
    "2026-11-20T08:00:00+07:60",
    "2026-W47-5T08:00:00Z",
    "1768867200",
    "",
  ])("refuses %j", (moment) => {
    expect(() => instantOf(moment)).toThrow(invalidDate);
  });
});

describe("localDay", () => {
  it.each([
    ["2026-11-20T16:59:59.999Z", "2026-11-20"],
    ["2026-11-20T17:00:00Z", "2026-11-21"],
    ["2026-11-20T23:59:59+07:00", "2026-11-20"],
    ["2026-11-20T24:00:00+07:00", "2026-11-21"],
    ["2026-11-20T23:00:00-12:00", "2026-11-21"],
    ["2011-12-30T12:00:00+07:00", "2011-12-30"],
    ["2026-03-08T02:30:00+07:00", "2026-03-08"],
  ])("puts %s on %s", (moment, day) => {
    expect(localDay(moment)).toBe(day);
  });

  it("reads milliseconds too, before 1970 as well", () => {
    expect(localDay(0)).toBe("1970-01-01");
    expect(localDay(Date.UTC(1969, 11, 30, 15))).toBe("1969-12-30");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Date.UTC(1850, 0, 1)])("refuses %d", (moment) => {
    expect(() => localDay(moment)).toThrow(invalidDate);
  });
});

describe("formatMoment", () => {
  it("shows the local clock, not the host's", () => {
    expect(formatMoment("2026-11-20T16:59:00Z", "vi")).toBe("23:59 ngày 20/11/2026");
    expect(formatMoment("2026-11-20T17:05:00Z", "en")).toBe("2026-11-21 00:05 (UTC+7)");
  });

  it("shows seconds and milliseconds where there are any", () => {
    expect(formatMoment("2026-11-20T16:59:59Z", "vi")).toBe("23:59:59 ngày 20/11/2026");
    expect(formatMoment("2026-11-20T17:00:00.001Z", "vi")).toBe("00:00:00.001 ngày 21/11/2026");
  });

  it("shows an hour that other countries skip", () => {
    expect(formatMoment("2026-03-08T02:30:00+07:00", "en")).toBe("2026-03-08 02:30 (UTC+7)");
    expect(formatMoment("2026-03-29T02:30:00+07:00", "vi")).toBe("02:30 ngày 29/3/2026");
  });
});
