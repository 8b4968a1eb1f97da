import { TtthdlError } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { announcedYears } from "../holidays/announced-days.js";
import { workingCalendar } from "../working-days/working-calendar.js";
import { statutoryProjection } from "./statutory-projection.js";

const projection = statutoryProjection();
const calendar = workingCalendar({ projection });
const fixed = (days: readonly { date: string; kind: string }[]): readonly string[] =>
  days.filter(({ kind }) => !kind.startsWith("swapped")).map(({ date, kind }) => `${date} ${kind}`);

describe("the projection by statute", () => {
  it.each(announcedYears())("forecasts what was announced for $year, swaps aside", (notice) => {
    expect(fixed(projection.daysOf(notice.year))).toEqual(fixed(notice.days));
  });

  it("marks each day", () => {
    expect(projection.daysOf(2030).every(({ confidence }) => confidence === "projected")).toBe(
      true,
    );
  });

  it("places Tết by the Vietnamese calendar, where the Chinese one has another month", () => {
    const { days } = calendar.specialDays(2053);
    expect(days.find(({ name }) => name.en === "Lunar New Year")?.date).toBe("2053-02-17");
  });

  it("knows no day of culture before the resolution", () => {
    const names = (year: number): readonly string[] =>
      projection.daysOf(year).map(({ name }) => name.en);
    expect(names(2025)).not.toContain("Vietnam Culture Day");
    expect(names(2026)).toContain("Vietnam Culture Day");
  });
});

describe("what the law leaves open", () => {
  it("is a switch: 24/11/2029 on a Saturday", () => {
    const made = workingCalendar({
      projection: statutoryProjection({ cultureDayCompensation: true }),
    });
    expect(calendar.day("2029-11-26").working).toBe(true);
    expect(made.day("2029-11-26")).toMatchObject({
      working: false,
      special: { kind: "compensatory", pairedWith: "2029-11-24" },
    });
  });
});

describe("answers that touch a projected year", () => {
  it.each([
    ["day", () => calendar.day("2028-06-01"), [2028]],
    ["add", () => calendar.add("2027-12-30", 2), [2028]],
    ["add within 2027", () => calendar.add("2027-12-30", 1), []],
    ["subtract", () => calendar.subtract("2028-01-03", 1), [2028]],
    ["subtract into 2016", () => calendar.subtract("2017-01-03", 1), [2016]],
    ["between", () => calendar.between("2016-12-30", "2028-01-05"), [2016, 2028]],
    ["range", () => calendar.range("2028-12-30", "2029-01-05"), [2028, 2029]],
    ["specialDays", () => calendar.specialDays(2031), [2031]],
    ["specialDays of an announced year", () => calendar.specialDays(2026), []],
  ] as const)("%s", (_, ask, years) => {
    expect(ask().projectedYears).toEqual(years);
  });

  it("end where the statutes and the lunar table end", () => {
    expect(calendar.years).toEqual([[2014, 2199]]);
    expect(() => calendar.day("2013-12-31")).toThrow(TtthdlError);
    expect(() => calendar.add("2199-12-30", 1e9)).toThrow(
      expect.objectContaining({ code: "calendar-out-of-range", data: { year: 2200 } }),
    );
  });
});
