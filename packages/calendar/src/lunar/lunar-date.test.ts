import { TtthdlError } from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber } from "../civil-day.js";
import { canChiOfDay, canChiOfMonth, canChiOfYear, formatLunar } from "./can-chi.js";
import { daysInLunarMonth, fromLunar, leapMonthOf, toLunar } from "./lunar-date.js";

const FIRST = toDayNumber("1968-01-01");
const LAST = toDayNumber("2199-12-31");

describe("the lunar calendar", () => {
  it.each([
    [1968, "1968-01-29"],
    [1985, "1985-01-21"],
    [2007, "2007-02-17"],
    [2025, "2025-01-29"],
    [2026, "2026-02-17"],
    [2027, "2027-02-06"],
    [2030, "2030-02-02"],
    [2053, "2053-02-18"],
  ])("begins the year %i on %s", (year, day) => {
    expect(fromLunar({ year, month: 1, day: 1 })).toBe(day);
  });

  it.each([
    [1985, 2],
    [2017, 6],
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2026, undefined],
    [2033, 11],
  ])("has in %i the leap month %s", (year, month) => {
    expect(leapMonthOf(year)).toBe(month);
  });

  it("turns every day of 1968-2199 and back, each following the one before", () => {
    let before = toLunar("1968-01-01");
    expect(before).toEqual({ year: 1967, month: 12, day: 2, leap: false });
    for (let number = FIRST + 1; number <= LAST; number++) {
      const day = fromDayNumber(number);
      const lunar = toLunar(day);
      const follows = lunar.day === before.day + 1 || (lunar.day === 1 && before.day >= 29);
      if (!follows || fromLunar(lunar) !== day) expect.fail(`${day}: ${JSON.stringify(lunar)}`);
      before = lunar;
    }
  });

  it("has months of 29 or 30 days that end where the next begins", () => {
    const number = fc.integer({ min: FIRST, max: LAST - 31 });
    fc.assert(
      fc.property(number, (start) => {
        const { year, month, leap, day } = toLunar(fromDayNumber(start));
        const rest = daysInLunarMonth({ year, month, leap }) - day;
        expect(toLunar(fromDayNumber(start + rest + 1)).day).toBe(1);
      }),
    );
  });
});

describe("impossible and unknown dates", () => {
  it.each([
    [() => toLunar("1967-12-31"), "calendar-out-of-range", undefined],
    [() => toLunar("2200-01-01"), "calendar-out-of-range", undefined],
    [() => toLunar("2026-02-30"), "invalid-date", undefined],
    [() => fromLunar({ year: 1960, month: 1, day: 1 }), "calendar-out-of-range", undefined],
    [() => fromLunar({ year: 1967, month: 1, day: 1 }), "calendar-out-of-range", undefined],
    [() => fromLunar({ year: 2199, month: 12, day: 29 }), "calendar-out-of-range", undefined],
    [() => fromLunar({ year: 2026, month: 12, day: 30 }), "invalid-date", "day"],
    [() => fromLunar({ year: 2026, month: 1, day: 0 }), "invalid-date", "day"],
    [() => fromLunar({ year: 2026, month: 13, day: 1 }), "invalid-date", "month"],
    [() => fromLunar({ year: 2026, month: 1.5, day: 1 }), "invalid-date", "month"],
    [() => fromLunar({ year: Number.NaN, month: 1, day: 1 }), "invalid-date", "year"],
    [() => fromLunar({ year: 2026, month: 2, day: 1, leap: true }), "invalid-date", "leap"],
  ] as const)("%#", (ask, code, path) => {
    expect(ask).toThrow(TtthdlError);
    expect(ask).toThrow(expect.objectContaining({ code, path }));
  });
});

describe("can-chi names", () => {
  it.each([
    [1968, "Mậu Thân"],
    [1984, "Giáp Tý"],
    [2026, "Bính Ngọ"],
    [2027, "Đinh Mùi"],
  ])("%i is %s", (year, name) => {
    expect(canChiOfYear(year)).toBe(name);
  });

  it("names months and days", () => {
    expect(canChiOfMonth({ year: 2024, month: 1 })).toBe("Bính Dần");
    expect(canChiOfDay("2000-01-01")).toBe("Mậu Ngọ");
    expect(canChiOfDay("1968-01-29")).toBe("Mậu Tuất");
  });

  it("says a date as people do", () => {
    expect(formatLunar(toLunar("2026-11-22"), "vi")).toBe("ngày 14 tháng Mười năm Bính Ngọ");
    expect(formatLunar(toLunar("2025-07-25"), "vi")).toBe("mùng 1 tháng Sáu nhuận năm Ất Tỵ");
    expect(formatLunar(toLunar("2027-02-05"), "vi")).toBe("ngày 29 tháng Chạp năm Bính Ngọ");
  });
});
