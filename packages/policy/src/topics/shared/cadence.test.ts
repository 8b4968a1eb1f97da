import { describe, expect, it } from "vitest";
import { judgeCadence } from "./cadence.js";

/** Days of entry into force that no encoded norm has yet. */
describe("the first calendar unit of a norm", () => {
  const yearly = { counting: "calendar", every: "year" } as const;
  const first = (inForceFrom: string, asOf: string): unknown =>
    judgeCadence(yearly, { done: [] }, { inForceFrom, asOf });

  it("is the unit that begins on the day of entry into force", () => {
    expect(first("2025-01-01", "2025-12-31")).toMatchObject({ state: "not-yet", on: "2025-12-31" });
    expect(first("2025-01-01", "2026-01-01")).toMatchObject({
      state: "never",
      from: "2025-01-01",
    });
  });

  it("is the following unit when the norm enters into force a day later", () => {
    expect(first("2025-01-02", "2026-12-31")).toMatchObject({ state: "not-yet", on: "2026-12-31" });
  });
});

describe("a rolling term", () => {
  const rolling = { counting: "rolling", every: { amount: 6, unit: "month" } } as const;

  it("starts at the first listed time even when that time does not count", () => {
    const times = { done: ["2026-07-16"], listedFrom: "2026-01-15" };
    const context = { inForceFrom: "2018-05-14", asOf: "2026-07-20" };
    expect(judgeCadence(rolling, times, context)).toEqual({
      state: "broken",
      from: "2026-01-15",
      missed: [{ due: "2026-07-15", doneOn: "2026-07-16", daysLate: 1 }],
      madeGood: "2026-07-16",
    });
  });
});
