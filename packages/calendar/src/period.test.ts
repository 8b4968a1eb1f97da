import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilParts, daysBetween, fromDayNumber, toDayNumber } from "./civil-day.js";
import { addPeriod, daysOfMonths } from "./period.js";

const day = fc
  .integer({ min: toDayNumber("1950-01-01"), max: toDayNumber("2150-12-31") })
  .map(fromDayNumber);
const months = fc.integer({ min: 1, max: 600 });

describe("addPeriod", () => {
  it.each([
    ["2024-08-31", 6, "month", "2025-02-28"],
    ["2023-08-31", 6, "month", "2024-02-29"],
    ["2023-11-30", 3, "month", "2024-02-29"],
    ["2026-08-22", 3, "month", "2026-11-22"],
    ["2025-02-28", 6, "month", "2025-08-28"],
    ["2026-12-31", 2, "month", "2027-02-28"],
    ["2026-03-31", -1, "month", "2026-02-28"],
    ["2026-01-15", -1, "month", "2025-12-15"],
    ["2026-11-30", 1, "quarter", "2027-02-28"],
    ["2024-02-29", 1, "year", "2025-02-28"],
    ["2024-02-29", 4, "year", "2028-02-29"],
    ["2026-08-23", 60, "day", "2026-10-22"],
    ["2026-11-16", 1, "week", "2026-11-23"],
    ["2026-11-16", 0, "month", "2026-11-16"],
  ] as const)("%s + %i %s ends on %s", (start, amount, unit, last) => {
    expect(addPeriod(start, { amount, unit })).toBe(last);
  });

  it("is never moved for a weekend or a holiday", () => {
    expect(addPeriod("2026-10-22", { amount: 1, unit: "month" })).toBe("2026-11-22");
    expect(addPeriod("2026-10-24", { amount: 1, unit: "month" })).toBe("2026-11-24");
  });

  it("ends a number of months on the same date or on the month's last day", () => {
    fc.assert(
      fc.property(day, months, (start, amount) => {
        const last = addPeriod(start, { amount, unit: "month" });
        const [from, to] = [civilParts(start), civilParts(last)];
        expect((to.year - from.year) * 12 + to.month - from.month).toBe(amount);
        if (to.date !== from.date) {
          expect(to.date).toBeLessThan(from.date);
          expect(civilParts(fromDayNumber(toDayNumber(last) + 1)).date).toBe(1);
        }
      }),
    );
  });

  it("never ends earlier for a later start or a longer period", () => {
    fc.assert(
      fc.property(day, day, months, (a, b, amount) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const period = { amount, unit: "month" } as const;
        expect(addPeriod(early, period) <= addPeriod(late, period)).toBe(true);
        expect(addPeriod(a, period) < addPeriod(a, { ...period, amount: amount + 1 })).toBe(true);
      }),
    );
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses the amount %d", (amount) => {
    expect(() => addPeriod("2026-11-22", { amount, unit: "day" })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });

  it.each(["day", "week", "month", "quarter", "year"] as const)(
    "refuses an end that no calendar reaches, in %ss",
    (unit) => {
      for (const amount of [Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 9_000_000]) {
        expect(() => addPeriod("2026-11-22", { amount, unit })).toThrow(
          expect.objectContaining({ code: "invalid-date" }),
        );
      }
    },
  );
});

describe("daysOfMonths", () => {
  it.each([
    [0, 0, 0],
    [1, 28, 31],
    [2, 59, 62],
    [3, 89, 92],
    [6, 181, 184],
    [12, 365, 366],
    [96, 2921, 2922],
    [1200, 36_524, 36_525],
    [4800, 146_097, 146_097],
    [4801, 146_125, 146_128],
  ])("%i months take %i to %i days", (amount, fewest, most) => {
    expect(daysOfMonths(amount)).toEqual({ fewest, most });
  });

  it("bounds every start date", () => {
    fc.assert(
      fc.property(day, months, (start, amount) => {
        const days = daysBetween(start, addPeriod(start, { amount, unit: "month" }));
        const { fewest, most } = daysOfMonths(amount);
        expect(days).toBeGreaterThanOrEqual(fewest);
        expect(days).toBeLessThanOrEqual(most);
      }),
    );
  });

  it.each([1, 3, 6, 12])("is reached by some start date for %i months", (amount) => {
    const [from, to] = [toDayNumber("2000-01-01"), toDayNumber("2399-12-31")];
    let [fewest, most] = [Number.POSITIVE_INFINITY, 0];
    for (let number = from; number <= to; number++) {
      const start = fromDayNumber(number);
      const days = daysBetween(start, addPeriod(start, { amount, unit: "month" }));
      [fewest, most] = [Math.min(fewest, days), Math.max(most, days)];
    }
    expect(daysOfMonths(amount)).toEqual({ fewest, most });
  });

  it.each([-1, 0.5, Number.NaN])("refuses %d", (amount) => {
    expect(() => daysOfMonths(amount)).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});
