import { type IsoDay, TtthdlError } from "@ttthdl/core";
import {
  type DayNumber,
  fromDayNumber,
  toDayNumber,
  type Weekday,
  weekdayOf,
} from "../civil-day.js";
import type { SpecialDay } from "../holidays/special-day.js";
import { type CalendarOptions, CalendarYears } from "./calendar-years.js";
import { DayTable } from "./day-table.js";

/** What every answer carries: the years in it that have no notice and are a forecast by statute. */
export interface Projected {
  readonly projectedYears: readonly number[];
}

/** What a day is. */
export interface DayAnswer extends Projected {
  readonly date: IsoDay;
  readonly working: boolean;
  readonly weekday: Weekday;
  /** Weekly day of rest, worked or not. */
  readonly weekend: boolean;
  /** The holiday, the compensatory or swapped day that it is. */
  readonly special?: SpecialDay;
}

/**
 * Working days by one set of rules. Every answer names the projected years that it rests on; a day of a
 * year that is not known is an error `calendar-out-of-range` naming the year.
 */
export interface WorkingCalendar {
  /** What a day is. */
  day(day: IsoDay): DayAnswer;
  /** The n-th working day after a day, which is not counted; `n` is a whole number from 1. */
  add(day: IsoDay, n: number): Projected & { readonly date: IsoDay };
  /** The n-th working day before a day, which is not counted; `n` is a whole number from 1. */
  subtract(day: IsoDay, n: number): Projected & { readonly date: IsoDay };
  /** How many working days lie after a day, up to another one and including it. */
  between(after: IsoDay, upTo: IsoDay): Projected & { readonly count: number };
  /** The working days from one day to another, both included. */
  range(from: IsoDay, to: IsoDay): Projected & { readonly dates: readonly IsoDay[] };
  /** Holidays, compensatory and swapped days of a year, in order. */
  specialDays(year: number): Projected & { readonly days: readonly SpecialDay[] };
  /** First and last year of each run of years about which something is known. */
  readonly years: readonly (readonly [first: number, last: number])[];
}

/**
 * Makes a working calendar.
 *
 * @throws TtthdlError `invalid-argument` with the path of the field that contradicts itself.
 * @example
 * ```ts
 * import { workingCalendar } from "@ttthdl/calendar";
 * const sixDayWeek = workingCalendar({ weekend: [7] });
 * sixDayWeek.add("2026-11-20", 1) // => { date: "2026-11-21", projectedYears: [] }
 * workingCalendar().day("2026-08-31").special?.kind // => "swapped-off"
 * ```
 */
export function workingCalendar(options: CalendarOptions = {}): WorkingCalendar {
  return new Calendar(options);
}

/** Nothing was projected; shared, because most answers say so. */
const NONE: Projected["projectedYears"] = Object.freeze([]);

class Calendar implements WorkingCalendar {
  readonly years: readonly (readonly [number, number])[];
  readonly #source: CalendarYears;
  readonly #hasProjection: boolean;
  readonly #days = new Map<number, ReadonlyMap<IsoDay, SpecialDay>>();
  #tables: readonly DayTable[] | undefined;

  constructor(options: CalendarOptions) {
    this.#source = new CalendarYears(options);
    this.#hasProjection = options.projection !== undefined;
    this.years = this.#source.runs();
  }

  day(day: IsoDay): DayAnswer {
    const number = toDayNumber(day);
    const table = this.#tableFor(number, number);
    const special = this.#specialsOf(yearOf(day)).get(day);
    return {
      date: day,
      working: table.works(number),
      weekday: weekdayOf(number),
      weekend: this.#source.isWeekend(number),
      ...(special === undefined ? {} : { special }),
      projectedYears: this.#projected(number, number),
    };
  }

  add(day: IsoDay, n: number): { readonly date: IsoDay; readonly projectedYears: Years } {
    requireCount(n);
    const number = toDayNumber(day);
    const table = this.#tableFor(number + 1, number + 1);
    const index = table.countBefore(number + 1) + n - 1;
    if (table.nth(index) === undefined) throw unknownYear(yearOf(fromDayNumber(table.last)) + 1);
    return {
      date: table.text(index),
      projectedYears: this.#projected(number + 1, table.nth(index) ?? number),
    };
  }

  subtract(day: IsoDay, n: number): { readonly date: IsoDay; readonly projectedYears: Years } {
    requireCount(n);
    const number = toDayNumber(day);
    const table = this.#tableFor(number - 1, number - 1);
    const index = table.countBefore(number) - n;
    if (index < 0) throw unknownYear(yearOf(fromDayNumber(table.first)) - 1);
    return {
      date: table.text(index),
      projectedYears: this.#projected(table.nth(index) ?? number, number - 1),
    };
  }

  between(after: IsoDay, upTo: IsoDay): { readonly count: number; readonly projectedYears: Years } {
    const [first, last] = [toDayNumber(after) + 1, toDayNumber(upTo)];
    if (last < first - 1) {
      throw comesBefore("upTo", upTo, after);
    }
    if (last < first) return { count: 0, projectedYears: NONE };
    const table = this.#tableFor(first, last);
    return {
      count: table.countBefore(last + 1) - table.countBefore(first),
      projectedYears: this.#projected(first, last),
    };
  }

  range(
    from: IsoDay,
    to: IsoDay,
  ): { readonly dates: readonly IsoDay[]; readonly projectedYears: Years } {
    const [first, last] = [toDayNumber(from), toDayNumber(to)];
    if (last < first) {
      throw comesBefore("to", to, from);
    }
    const table = this.#tableFor(first, last);
    const start = table.countBefore(first);
    const count = table.countBefore(last + 1) - start;
    return {
      dates: Array.from({ length: count }, (_, index) => table.text(start + index)),
      projectedYears: this.#projected(first, last),
    };
  }

  specialDays(year: number): {
    readonly days: readonly SpecialDay[];
    readonly projectedYears: Years;
  } {
    if (!this.#source.knows(year)) throw unknownYear(year);
    return {
      days: [...this.#specialsOf(year).values()],
      projectedYears: this.#source.isProjected(year) ? [year] : NONE,
    };
  }

  #tableFor(first: DayNumber, last: DayNumber): DayTable {
    this.#tables ??= this.years.map(([from, to]) => this.#count(from, to));
    for (const table of this.#tables) {
      if (table.first <= first && first <= table.last) {
        if (last <= table.last) return table;
        throw unknownYear(yearOf(fromDayNumber(table.last)) + 1);
      }
    }
    throw unknownYear(yearOf(fromDayNumber(first)));
  }

  #count(firstYear: number, lastYear: number): DayTable {
    const exceptions = new Map<DayNumber, boolean>();
    for (let year = firstYear; year <= lastYear; year++) {
      for (const { date, kind } of this.#specialsOf(year).values()) {
        exceptions.set(toDayNumber(date), kind === "swapped-work");
      }
    }
    const [first, last] = [toDayNumber(`${firstYear}-01-01`), toDayNumber(`${lastYear}-12-31`)];
    return new DayTable(first, last, (day) => exceptions.get(day) ?? !this.#source.isWeekend(day));
  }

  #specialsOf(year: number): ReadonlyMap<IsoDay, SpecialDay> {
    const known = this.#days.get(year);
    if (known !== undefined) return known;
    const days = new Map(this.#source.daysOf(year).map((day) => [day.date, day]));
    this.#days.set(year, days);
    return days;
  }

  #projected(first: DayNumber, last: DayNumber): Years {
    if (!this.#hasProjection) return NONE;
    const years: number[] = [];
    for (let year = yearOf(fromDayNumber(first)); year <= yearOf(fromDayNumber(last)); year++) {
      if (this.#source.isProjected(year)) years.push(year);
    }
    return years.length === 0 ? NONE : years;
  }
}

type Years = Projected["projectedYears"];

function requireCount(n: number): void {
  if (Number.isSafeInteger(n) && n >= 1) return;
  const text = {
    vi: `${n} không phải số ngày làm việc từ 1 trở lên`,
    en: `${n} is not a number of working days from 1 on`,
  };
  throw new TtthdlError("invalid-argument", text, { path: "n" });
}

function comesBefore(path: string, later: IsoDay, earlier: IsoDay): TtthdlError {
  const text = { vi: "ngày sau đến trước ngày đầu", en: `${later} comes before ${earlier}` };
  return new TtthdlError("invalid-argument", text, { path });
}

function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

function unknownYear(year: number): TtthdlError {
  return new TtthdlError(
    "calendar-out-of-range",
    {
      vi: `chưa biết ngày làm việc của năm ${year}`,
      en: `the working days of ${year} are not officially known`,
    },
    { data: { year } },
  );
}
