import { TtthdlError } from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber } from "../civil-day.js";
import { announcedYears } from "../holidays/announced-days.js";
import { officialYears } from "../holidays/notices/index.js";
import { addWorkingDays, countWorkingDays, isWorkingDay } from "./working-days.js";

const FIRST = toDayNumber("2017-01-01");
const LAST = toDayNumber("2027-12-31");

describe("the announced years", () => {
  it.each([
    [2017, 250],
    [2018, 250],
    [2019, 252],
    [2020, 252],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
    [2027, 249],
  ])("%i has %i working days", (year, days) => {
    const firstDayOff = `${year}-01-01`;
    const newYear = isWorkingDay(firstDayOff) ? 1 : 0;
    expect(countWorkingDays(firstDayOff, `${year}-12-31`) + newYear).toBe(days);
  });

  it("follow each other without a gap", () => {
    expect(officialYears.map(({ year }) => year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027,
    ]);
  });

  it.each(announcedYears())(
    "$year lists weekdays off and Saturdays worked, in order",
    ({ days }) => {
      const weekdays = (...kinds: readonly string[]): readonly number[] =>
        days
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ date }) => new Date(`${date}T00:00:00Z`).getUTCDay());
      const off = weekdays("compensatory", "swapped-off");
      expect(off.every((weekday) => weekday >= 1 && weekday <= 5)).toBe(true);
      expect(weekdays("swapped-work").every((weekday) => weekday === 6)).toBe(true);
      const dates = days.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
    },
  );

  it.each(officialYears.filter(({ except }) => except !== undefined))(
    "$year tells otherwise only of days it lists",
    ({ holidays, compensatory = {}, swapped = {}, except = {} }) => {
      const off = Object.keys({ ...compensatory, ...swapped });
      const listed = [...Object.values(holidays).flatMap((days) => days.split(" ")), ...off];
      const told = Object.values(except).flatMap((days) => days.split(" "));
      expect(told.filter((day) => !listed.includes(day))).toEqual([]);
    },
  );
});

describe("isWorkingDay", () => {
  it.each([
    ["2026-11-23", true, "the swap of this Monday was proposed and dropped"],
    ["2026-11-24", false, "Ngày Văn hóa Việt Nam"],
    ["2026-11-28", false, "the dropped swap's Saturday"],
    ["2019-01-05", true, "made up in the next calendar year"],
    ["2018-12-31", false, "the day it makes up"],
    ["2025-04-26", true, "made up before the day off"],
    ["2025-05-02", false, "the day it makes up"],
    ["2026-08-22", true, "made up before the day off"],
    ["2026-08-31", false, "the day it makes up"],
    ["2026-01-10", true, "made up after the day off"],
    ["2026-01-02", false, "the day it makes up"],
    ["2024-05-04", true, "made up after the day off"],
    ["2025-01-27", false, "28 Chạp of a month of 29 days"],
    ["2027-02-04", false, "28 Chạp of a month of 29 days"],
    ["2025-01-24", true, "the Friday before"],
    ["2027-11-24", false, "Ngày Văn hóa Việt Nam"],
    ["2026-11-21", false, "a Saturday"],
    ["2026-11-22", false, "a Sunday"],
    ["2017-01-02", false, "the first announced day off"],
    ["2027-12-31", true, "the last day of the calendar"],
  ])("%s is %s: %s", (day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });
});

describe("addWorkingDays", () => {
  it.each([
    ["2026-11-16", 5, "2026-11-23", "over a weekend"],
    ["2026-11-20", 1, "2026-11-23", "from Friday to Monday"],
    ["2026-11-21", 1, "2026-11-23", "received on a Saturday"],
    ["2026-11-23", 1, "2026-11-25", "over the new holiday"],
    ["2026-02-13", 1, "2026-02-23", "over Tết"],
    ["2026-08-21", 1, "2026-08-22", "to a Saturday worked"],
    ["2018-12-28", 1, "2019-01-02", "over the swapped last day of the year"],
    ["2016-12-31", 1, "2017-01-03", "the day itself is not counted, so it may lie outside"],
    ["2017-01-01", 2502, "2026-12-31", "the ten years' totals"],
    ["2017-01-01", 2500, "2026-12-29", "two days before"],
  ])("%s + %i is %s: %s", (day, n, due) => {
    expect(addWorkingDays(day, n)).toBe(due);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d", (n) => {
    expect(() => addWorkingDays("2026-11-20", n)).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

describe("countWorkingDays", () => {
  it("counts no day from a day to itself", () => {
    expect(countWorkingDays("2026-11-20", "2026-11-20")).toBe(0);
  });

  it("does not count the first day and counts the last", () => {
    expect(countWorkingDays("2026-11-19", "2026-11-20")).toBe(1);
    expect(countWorkingDays("2026-11-20", "2026-11-22")).toBe(0);
  });

  it("refuses an end before its start", () => {
    expect(() => countWorkingDays("2026-11-20", "2026-11-19")).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

describe("outside the announced years", () => {
  it.each([
    ["isWorkingDay", () => isWorkingDay("2028-01-03"), "2028"],
    ["isWorkingDay", () => isWorkingDay("2016-12-31"), "2016"],
    ["addWorkingDays", () => addWorkingDays("2027-12-31", 1), "2028"],
    ["addWorkingDays", () => addWorkingDays("2016-12-30", 1), "2016"],
    ["countWorkingDays", () => countWorkingDays("2027-12-30", "2028-01-01"), "2028"],
  ])("%s answers with an error that names the year", (_, ask, year) => {
    expect(ask).toThrow(TtthdlError);
    expect(ask).toThrow(expect.objectContaining({ code: "calendar-out-of-range" }));
    expect(ask).toThrow(year);
  });
});

describe("adding and counting", () => {
  const start = fc.integer({ min: FIRST, max: LAST - 600 }).map(fromDayNumber);
  const n = fc.integer({ min: 1, max: 300 });

  it("undo each other, and the day reached is worked", () => {
    fc.assert(
      fc.property(start, n, (day, count) => {
        const due = addWorkingDays(day, count);
        expect(isWorkingDay(due)).toBe(true);
        expect(countWorkingDays(day, due)).toBe(count);
      }),
    );
  });

  it("grow with the number of days", () => {
    fc.assert(
      fc.property(start, n, (day, count) => {
        expect(addWorkingDays(day, count + 1) > addWorkingDays(day, count)).toBe(true);
      }),
    );
  });

  it("count a span as the sum of its parts", () => {
    const day = fc.integer({ min: FIRST, max: LAST });
    fc.assert(
      fc.property(day, day, day, (...numbers) => {
        const [a, b, c] = numbers.sort((x, y) => x - y).map(fromDayNumber);
        if (a === undefined || b === undefined || c === undefined) return;
        expect(countWorkingDays(a, c)).toBe(countWorkingDays(a, b) + countWorkingDays(b, c));
      }),
    );
  });
});
