import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarSpan, dayBefore } from "./calendar-unit.js";
import { fromDayNumber, toDayNumber } from "./civil-day.js";

describe("calendarSpan", () => {
  it.each([
    ["2026-02-10", "month", "2026-02-01", "2026-02-28"],
    ["2024-02-29", "month", "2024-02-01", "2024-02-29"],
    ["2026-01-01", "quarter", "2026-01-01", "2026-03-31"],
    ["2026-03-31", "quarter", "2026-01-01", "2026-03-31"],
    ["2026-04-01", "quarter", "2026-04-01", "2026-06-30"],
    ["2026-12-31", "quarter", "2026-10-01", "2026-12-31"],
    ["2026-11-22", "year", "2026-01-01", "2026-12-31"],
    ["9999-12-31", "year", "9999-01-01", "9999-12-31"],
  ] as const)("%s lies in the %s from %s to %s", (day, unit, first, last) => {
    expect(calendarSpan(day, unit)).toEqual({ first, last });
  });

  it("puts spans one after another and every day into its own", () => {
    const day = fc
      .integer({ min: toDayNumber("1990-01-01"), max: toDayNumber("2110-12-31") })
      .map(fromDayNumber);
    fc.assert(
      fc.property(day, fc.constantFrom("month", "quarter", "year"), (on, unit) => {
        const span = calendarSpan(on, unit);
        expect(span.first <= on && on <= span.last).toBe(true);
        const after = fromDayNumber(toDayNumber(span.last) + 1);
        expect(calendarSpan(after, unit).first).toBe(after);
        expect(calendarSpan(span.last, unit)).toEqual(span);
      }),
    );
  });
});

describe("dayBefore", () => {
  it("goes back over the end of a month and a year", () => {
    expect(dayBefore("2024-03-01")).toBe("2024-02-29");
    expect(dayBefore("2026-01-01")).toBe("2025-12-31");
  });
});
