import type { IsoDay } from "@ttthdl/core";
import { fromDayNumber, toDayNumber, type Weekday, weekdayOf } from "../civil-day.js";
import { type StatutoryHoliday, statutoryHolidays } from "../holidays/statute.js";
import { fromLunar } from "../lunar/lunar-date.js";

/** A holiday on a day, with the statute that gives it. */
export interface DatedHoliday {
  readonly date: IsoDay;
  readonly statute: StatutoryHoliday;
}

/**
 * The public holidays of a year by statute, in order. Which days surround Tết and National Day is fixed
 * each year; the choice made here is the one that every notice from 2017 to 2027 made.
 */
export function holidaysOfYear(year: number): readonly DatedHoliday[] {
  return statutoryHolidays
    .flatMap((statute) => {
      const main = mainDay(statute.on, year);
      const bound = statute.from <= main && (statute.to === undefined || main <= statute.to);
      return bound
        ? offsets(statute, main).map((days) => ({ date: shift(main, days), statute }))
        : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function mainDay(on: string, year: number): IsoDay {
  if (!on.startsWith("lunar ")) return `${year}-${on}`;
  return fromLunar({ year, month: Number(on.slice(6, 8)), day: Number(on.slice(9)) });
}

/** Days of the holiday, counted from its main day. */
function offsets({ id }: StatutoryHoliday, main: IsoDay): readonly number[] {
  const weekday = weekdayOf(toDayNumber(main));
  if (id === "tet") return weekday === TUESDAY ? ONE_BEFORE : TWO_BEFORE;
  if (id !== "national-day" || main < TWO_NATIONAL_DAYS) return [0];
  return FOLLOWED.includes(weekday) ? [0, 1] : [-1, 0];
}

const TUESDAY: Weekday = 2;

/** The last day of the old year and four of the new one, so that the days off fill a week. */
const ONE_BEFORE = [-1, 0, 1, 2, 3];
/** The last two days of the old year and three of the new one. */
const TWO_BEFORE = [-2, -1, 0, 1, 2];

/** Labour Code 2019 in force. */
const TWO_NATIONAL_DAYS: IsoDay = "2021-01-01";
/** Weekdays of 2 September after which 3 September is off (2024, 2021, 2027); otherwise 1 September is. */
const FOLLOWED: readonly Weekday[] = [1, 4, 7];

function shift(day: IsoDay, days: number): IsoDay {
  return fromDayNumber(toDayNumber(day) + days);
}
