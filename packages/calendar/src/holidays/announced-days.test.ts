import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber, weekdayOf } from "../civil-day.js";
import { isWorkingDay } from "../working-days/working-days.js";
import { announcedYears } from "./announced-days.js";
import { compensationFor } from "./compensation.js";
import { daysOff } from "./days-off.fixture.js";
import { noticeProblems } from "./notice-problems.js";

describe.each(daysOff)("$year", ({ year, off, worked }) => {
  const list = (days: string): readonly string[] => days.split(" ").filter((day) => day !== "");

  it("is right on every day", () => {
    const [offDays, workedDays] = [new Set(list(off)), new Set(list(worked))];
    const wrong: string[] = [];
    for (
      let number = toDayNumber(`${year}-01-01`);
      number <= toDayNumber(`${year}-12-31`);
      number++
    ) {
      const day = fromDayNumber(number);
      const monthDay = day.slice(5);
      const expected = weekdayOf(number) > 5 ? workedDays.has(monthDay) : !offDays.has(monthDay);
      if (isWorkingDay(day) !== expected) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it("has a notice without a contradiction", () => {
    const notice = announcedYears().find((each) => each.year === year);
    expect(notice === undefined ? ["no notice"] : noticeProblems(notice)).toEqual([]);
  });

  it("makes up for holidays on a weekend as the law says", () => {
    const days = announcedYears().find((each) => each.year === year)?.days ?? [];
    const holidays = days.filter(({ kind }) => kind === "holiday");
    const made = compensationFor(
      holidays.map(({ date }) => toDayNumber(date)),
      [6, 7],
    );
    const announced = days.filter(({ kind }) => kind === "compensatory");
    expect(made.map(([day]) => fromDayNumber(day))).toEqual(announced.map(({ date }) => date));
  });

  it("names a source for each day", () => {
    const days = announcedYears().find((each) => each.year === year)?.days ?? [];
    expect(days.filter(({ source }) => source === "")).toEqual([]);
  });
});
