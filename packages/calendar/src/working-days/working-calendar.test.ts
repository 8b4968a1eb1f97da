import { TtthdlError } from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber, type Weekday } from "../civil-day.js";
import { announcedYears } from "../holidays/announced-days.js";
import type { SpecialDay, YearNotice } from "../holidays/special-day.js";
import { statutoryProjection } from "../projection/statutory-projection.js";
import { type WorkingCalendar, workingCalendar } from "./working-calendar.js";

const projection = statutoryProjection();
const weekends: readonly (readonly Weekday[])[] = [[6, 7], [7], [5, 6], [1], []];
const calendars: readonly WorkingCalendar[] = [
  ...weekends.map((weekend) => workingCalendar({ projection, weekend })),
  workingCalendar({ projection, swappedDays: false }),
];
const calendar = fc.constantFrom(...calendars);
const day = fc
  .integer({ min: toDayNumber("2015-01-01"), max: toDayNumber("2190-12-31") })
  .map(fromDayNumber);
const count = fc.integer({ min: 1, max: 2000 });

describe("every calendar", () => {
  it("subtracts what it added, from a working day on", () => {
    fc.assert(
      fc.property(calendar, day, count, (each, from, n) => {
        const start = each.add(from, 1).date;
        expect(each.subtract(each.add(start, n).date, n).date).toBe(start);
      }),
    );
  });

  it("reaches working days only, the n-th of them", () => {
    fc.assert(
      fc.property(calendar, day, count, (each, from, n) => {
        const due = each.add(from, n).date;
        expect(each.day(due).working).toBe(true);
        expect(each.between(from, due).count).toBe(n);
        const back = each.subtract(from, 1).date;
        expect(each.day(back).working).toBe(true);
        expect(back < from).toBe(true);
      }),
    );
  });

  it("counts a span as the sum of its parts, and lists what it counts", () => {
    fc.assert(
      fc.property(calendar, fc.tuple(day, day, day), (each, days) => {
        const [a = "", b = "", c = ""] = [...days].sort();
        const parts = each.between(a, b).count + each.between(b, c).count;
        expect(each.between(a, c).count).toBe(parts);
        const first = each.day(a).working ? 1 : 0;
        expect(each.range(a, c).dates).toHaveLength(parts + first);
      }),
    );
  });

  it("never gives a later day for an earlier one or for fewer days", () => {
    fc.assert(
      fc.property(calendar, fc.tuple(day, day), count, (each, days, n) => {
        const [a = "", b = ""] = [...days].sort();
        expect(each.add(a, n).date <= each.add(b, n).date).toBe(true);
        expect(each.add(a, n).date < each.add(a, n + 1).date).toBe(true);
      }),
    );
  });

  it("agrees with a walk from day to day", () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 60 }), (each, from, n) => {
        let number = toDayNumber(from);
        for (let left = n; left > 0; ) {
          number++;
          if (each.day(fromDayNumber(number)).working) left--;
        }
        expect(each.add(from, n).date).toBe(fromDayNumber(number));
      }),
    );
  });
});

describe("options", () => {
  it("leave swapped days out", () => {
    const strict = workingCalendar({ swappedDays: false });
    expect(strict.day("2026-08-31").working).toBe(true);
    expect(strict.day("2026-08-22").working).toBe(false);
    expect(strict.day("2026-04-27").working).toBe(false);
  });

  it("make up for holidays by the weekend that is kept", () => {
    const sundays = workingCalendar({ weekend: [7] });
    // 30/4/2022 was a Saturday: a holiday on a working day, with nothing to make up for.
    expect(sundays.day("2022-04-30")).toMatchObject({ working: false, weekend: false });
    expect(sundays.day("2022-05-02").special?.pairedWith).toBe("2022-05-01");
    expect(sundays.day("2022-05-03").working).toBe(true);
    expect(sundays.day("2026-08-31").working).toBe(true);
  });

  it.each([[[1, 2, 3, 4, 5, 6, 7]], [[0]], [[8]], [[1.5]]])("refuse the weekend %j", (weekend) => {
    expect(() => workingCalendar({ weekend: weekend as unknown as Weekday[] })).toThrow(
      expect.objectContaining({ code: "invalid-argument", path: "weekend" }),
    );
  });
});

const sound2028: YearNotice = {
  year: 2028,
  days: [
    ...projection.daysOf(2028).map((each) => ({ ...each, confidence: "official" as const })),
    swap("swapped-off", "2028-11-27", "2028-11-18"),
    swap("swapped-work", "2028-11-18", "2028-11-27"),
  ],
};

/** Index of a day that is added at the end. */
const EXTRA = sound2028.days.length;

function swap(kind: SpecialDay["kind"], date: string, pairedWith?: string): SpecialDay<"official"> {
  const name = { vi: kind, en: kind };
  const source = "Công văn 1/VPCP-KGVX";
  const pair = pairedWith === undefined ? {} : { pairedWith };
  return { date, kind, name, source, confidence: "official", ...pair };
}

describe("a caller's notice", () => {
  it("adds a year, without a mark of projection", () => {
    const made = workingCalendar({ notices: [sound2028], projection });
    expect(made.day("2028-11-18")).toMatchObject({ working: true, projectedYears: [] });
    expect(made.add("2028-12-29", 1).projectedYears).toEqual([2029]);
  });

  it("ends the known years where it ends, without a projection", () => {
    const made = workingCalendar({ notices: [sound2028] });
    expect(made.years).toEqual([[2017, 2028]]);
    expect(() => made.add("2028-12-29", 1)).toThrow(
      expect.objectContaining({ data: { year: 2029 } }),
    );
  });

  it("leaves a gap a gap", () => {
    const moved = projection
      .daysOf(2030)
      .map((each) => ({ ...each, confidence: "press" as const }));
    const made = workingCalendar({ notices: [{ year: 2030, days: moved }] });
    expect(made.years).toEqual([
      [2017, 2027],
      [2030, 2030],
    ]);
    expect(made.day("2030-01-02").working).toBe(true);
    expect(() => made.between("2027-12-01", "2030-01-02")).toThrow(
      expect.objectContaining({ code: "calendar-out-of-range", data: { year: 2028 } }),
    );
    expect(() => made.subtract("2030-01-02", 1)).toThrow(
      expect.objectContaining({ data: { year: 2029 } }),
    );
  });

  it("overrides a year that the package knows", () => {
    const days = announcedYears()
      .filter(({ year }) => year === 2026)
      .flatMap((notice) => notice.days.filter(({ kind }) => !kind.startsWith("swapped")));
    const made = workingCalendar({ notices: [{ year: 2026, days }] });
    expect(made.day("2026-08-31").working).toBe(true);
  });

  const broken: readonly (readonly [string, YearNotice, string])[] = [
    ["a day twice", add(swap("holiday", "2028-01-01")), at(EXTRA)],
    ["a day of another year", add(swap("holiday", "2029-01-01")), at(EXTRA)],
    ["a day that does not exist", add(swap("holiday", "2028-02-30")), at(EXTRA)],
    ["a swap without its make-up", add(swap("swapped-off", "2028-05-04")), pair(EXTRA)],
    [
      "a swap whose make-up is not listed",
      add(swap("swapped-off", "2028-05-04", "2028-05-06")),
      pair(EXTRA),
    ],
    ["a make-up on a weekday", add(swap("swapped-work", "2028-05-04", "2028-05-05")), at(EXTRA)],
    ["a day off on a Saturday", add(swap("swapped-off", "2028-05-06", "2028-05-13")), at(EXTRA)],
    [
      "a compensatory day for a holiday on a weekday",
      add(swap("compensatory", "2028-05-04", "2028-05-01")),
      pair(EXTRA),
    ],
    ["a holiday that is paired", add(swap("holiday", "2028-05-04", "2028-05-06")), pair(EXTRA)],
    [
      "no Labour Day",
      { ...sound2028, days: sound2028.days.filter(({ date }) => date !== "2028-05-01") },
      "notices[0].days",
    ],
    [
      "too few days of Tết",
      { ...sound2028, days: sound2028.days.filter(({ date }) => date !== "2028-01-26") },
      "notices[0].days",
    ],
    ["a year out of range", { year: 1999, days: [] }, "notices[0].year"],
    ["a fraction of a year", { year: 2028.5, days: [] }, "notices[0].year"],
  ];

  function add(extra: SpecialDay<"official">): YearNotice {
    return { ...sound2028, days: [...sound2028.days, extra] };
  }
  function at(index: number): string {
    return `notices[0].days[${index}].date`;
  }
  function pair(index: number): string {
    return `notices[0].days[${index}].pairedWith`;
  }

  it.each(broken)("is refused with %s", (_, notice, path) => {
    const make = (): unknown => workingCalendar({ notices: [notice], projection });
    expect(make).toThrow(TtthdlError);
    expect(make).toThrow(expect.objectContaining({ code: "invalid-argument", path }));
  });

  it("is refused with its year twice, or against the other year of a swap", () => {
    expect(() => workingCalendar({ notices: [sound2028, sound2028] })).toThrow(
      expect.objectContaining({ path: "notices[1].year" }),
    );
    const days2019 = announcedYears()
      .filter(({ year }) => year === 2019)
      .flatMap(({ days }) => days.filter(({ date }) => date !== "2019-01-05"));
    expect(() => workingCalendar({ notices: [{ year: 2019, days: days2019 }] })).toThrow(
      expect.objectContaining({ path: "notices[2019].days" }),
    );
  });
});

describe("questions that have no answer", () => {
  const announced = workingCalendar();
  it.each([
    [() => announced.add("2026-11-20", 1e9), "calendar-out-of-range", 2028],
    [() => announced.subtract("2026-11-20", 1e9), "calendar-out-of-range", 2016],
    [() => announced.add("2026-11-20", -1), "invalid-argument", "n"],
    [() => announced.subtract("2026-11-20", 0.5), "invalid-argument", "n"],
    [() => announced.add("2026-11-20", Number.NaN), "invalid-argument", "n"],
    [() => announced.range("2026-11-20", "2026-11-19"), "invalid-argument", "to"],
    [() => announced.between("2026-11-20", "2026-11-19"), "invalid-argument", "upTo"],
    [() => announced.day("2026-02-29"), "invalid-date", undefined],
    [() => announced.specialDays(2040), "calendar-out-of-range", 2040],
    [() => announced.day(20_261_120 as unknown as string), "invalid-date", undefined],
  ] as const)("%#", (ask, code, place) => {
    const where = typeof place === "number" ? { data: { year: place } } : { path: place };
    expect(ask).toThrow(TtthdlError);
    expect(ask).toThrow(expect.objectContaining({ code, ...where }));
  });
});
