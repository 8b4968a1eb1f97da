import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber } from "../civil-day.js";
import { addPeriod } from "../period.js";
import { type Recurrence, termsBetween } from "./terms.js";

const year2026 = { from: "2026-01-01", to: "2026-12-31", inForceFrom: "2018-05-14" } as const;
const lasts = (
  recurrence: Recurrence,
  times: Parameters<typeof termsBetween>[1] = year2026,
): readonly string[] => termsBetween(recurrence, times).map(({ last }) => last);

describe("calendar recurrences", () => {
  it("come once in each unit", () => {
    expect(lasts({ counting: "calendar", every: "quarter" })).toEqual([
      "2026-03-31",
      "2026-06-30",
      "2026-09-30",
      "2026-12-31",
    ]);
    expect(lasts({ counting: "calendar", every: "month" })).toHaveLength(12);
  });

  it.each([
    ["11-30", true, "2026-11-30"],
    ["12-31", false, "2026-12-30"],
    ["11-20", false, "2026-11-19"],
  ])("by %s, inclusive %s, end on %s, a weekend or not", (monthDay, inclusive, last) => {
    expect(lasts({ counting: "calendar", every: "year", dueBy: { monthDay, inclusive } })).toEqual([
      last,
    ]);
  });

  it.each([
    ["2026-01-01", ["2026-12-31"]],
    ["2026-01-02", []],
  ])("bind from the first whole unit when in force from %s", (inForceFrom, expected) => {
    expect(lasts({ counting: "calendar", every: "year" }, { ...year2026, inForceFrom })).toEqual(
      expected,
    );
  });

  it.each([
    ["2026-11-30", ["2026-11-30"]],
    ["2026-12-01", []],
  ])("bind by a printed day on or after the day in force %s", (inForceFrom, expected) => {
    const dueBy = { monthDay: "11-30", inclusive: true } as const;
    const recurrence = { counting: "calendar", every: "year", dueBy } as const;
    expect(lasts(recurrence, { ...year2026, inForceFrom })).toEqual(expected);
  });
});

describe("rolling recurrences", () => {
  const halfYearly = { counting: "rolling", every: { amount: 6, unit: "month" } } as const;

  it("start on the day in force and follow what was done", () => {
    expect(lasts(halfYearly)).toEqual(["2026-05-14", "2026-11-14"]);
    expect(lasts(halfYearly, { ...year2026, done: ["2026-02-28"] })).toEqual(["2026-08-28"]);
  });

  it("do not lose days over short months", () => {
    const done = ["2025-08-31"];
    expect(lasts(halfYearly, { ...year2026, done })).toEqual(["2026-02-28", "2026-08-31"]);
  });

  it("leave no more than their period between two times that are kept", () => {
    const start = fc
      .integer({ min: toDayNumber("2019-01-01"), max: toDayNumber("2025-12-31") })
      .map(fromDayNumber);
    fc.assert(
      fc.property(start, (done) => {
        for (const { first, last } of termsBetween(halfYearly, { ...year2026, done: [done] })) {
          expect(last <= addPeriod(first, { amount: 6, unit: "month" }) || first < last).toBe(true);
        }
      }),
    );
  });
});
