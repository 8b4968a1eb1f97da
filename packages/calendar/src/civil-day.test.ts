import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civilParts,
  clippedDay,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  toDayNumber,
} from "./civil-day.js";

const invalidDate = expect.objectContaining({ code: "invalid-date" });
const number = fc.integer({ min: toDayNumber("1900-01-01"), max: toDayNumber("9999-12-31") });

describe("toDayNumber and fromDayNumber", () => {
  it("count from 1970-01-01 in both directions", () => {
    expect(toDayNumber("1970-01-01")).toBe(0);
    expect(toDayNumber("1969-12-31")).toBe(-1);
    expect(fromDayNumber(-1)).toBe("1969-12-31");
    expect(fromDayNumber(20_779)).toBe("2026-11-22");
  });

  it("undo each other", () => {
    fc.assert(fc.property(number, (day) => toDayNumber(fromDayNumber(day)) === day));
  });

  it("keep the order of the written days", () => {
    fc.assert(fc.property(number, number, (a, b) => a < b === fromDayNumber(a) < fromDayNumber(b)));
  });

  it.each([
    toDayNumber("1900-01-01") - 1,
    toDayNumber("9999-12-31") + 1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])("refuse the number %d", (day) => {
    expect(() => fromDayNumber(day)).toThrow(invalidDate);
  });
});

describe("civilParts", () => {
  it("takes a day apart", () => {
    expect(civilParts("2026-11-05")).toEqual({ year: 2026, month: 11, date: 5 });
  });

  it.each(["1900-01-01", "9999-12-31", "2024-02-29", "2000-02-29"])("knows %s", (day) => {
    expect(fromDayNumber(toDayNumber(day))).toBe(day);
  });

  it.each([
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "1899-12-31",
    "0000-01-01",
    "2026-1-5",
    "2026/01/05",
    "05-01-2026",
    "2026-01-05T00:00",
    " 2026-01-05",
    "2026-01-05\n",
    "٢٠٢٦-01-05",
    "",
  ])("refuses %j", (day) => {
    expect(() => civilParts(day)).toThrow(invalidDate);
  });
});

describe("daysInMonth", () => {
  it.each([
    [2026, 2, 28],
    [2024, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])("%i-%i has %i days", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe("clippedDay", () => {
  it("keeps a date that exists and clips one that does not", () => {
    expect(clippedDay(2026, 2, 28)).toBe("2026-02-28");
    expect(clippedDay(2026, 2, 29)).toBe("2026-02-28");
    expect(clippedDay(2024, 2, 31)).toBe("2024-02-29");
  });

  it.each([1899, 10_000])("refuses the year %i", (year) => {
    expect(() => clippedDay(year, 1, 1)).toThrow(invalidDate);
  });
});

describe("daysBetween", () => {
  it("counts forwards, backwards and over a leap day", () => {
    expect(daysBetween("2026-11-22", "2026-11-22")).toBe(0);
    expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  });
});

describe("the arithmetic of days", () => {
  it("agrees with the platform's on every day of 1900-2500", () => {
    const last = toDayNumber("2500-12-31");
    for (let day = toDayNumber("1900-01-01"); day <= last; day++) {
      const expected = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (fromDayNumber(day) !== expected || toDayNumber(expected) !== day) expect.fail(expected);
    }
  });
});
