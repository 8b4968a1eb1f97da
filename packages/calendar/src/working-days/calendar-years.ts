import { type IsoDay, TtthdlError } from "@ttthdl/core";
import { requireList, requireObject } from "@ttthdl/core/internal";
import { fromDayNumber, toDayNumber, type Weekday, weekdayOf } from "../civil-day.js";
import { announcedYears } from "../holidays/announced-days.js";
import { compensationFor } from "../holidays/compensation.js";
import { pairedName } from "../holidays/day-names.js";
import { noticeProblems } from "../holidays/notice-problems.js";
import type { SpecialDay, YearNotice } from "../holidays/special-day.js";
import type { Projection } from "./projection.js";

/** What a working calendar is made of. */
export interface CalendarOptions {
  /** Notices of years that the package does not know yet, or that replace what it knows. */
  readonly notices?: readonly YearNotice[];
  /** Where other years come from; left out, a question about them is an error. */
  readonly projection?: Projection;
  /**
   * Weekly days of rest, 1 Monday to 7 Sunday; left out, Saturday and Sunday. With another pattern swapped
   * days do not apply, and holidays on a day of rest are made up for on the next working day.
   */
  readonly weekend?: readonly Weekday[];
  /** Days off that are made up for count as days of rest; left out, they do. */
  readonly swappedDays?: boolean;
}

/** The week of state agencies. */
export const STATE_WEEKEND: readonly Weekday[] = [6, 7];

/** Refuses options that contradict themselves, naming the field. */
function requireSound(options: CalendarOptions): void {
  requireObject(options, "options");
  const { notices = [], weekend = STATE_WEEKEND } = options;
  requireList(notices, "notices");
  requireList(weekend, "weekend");
  const isWeekday = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= 7;
  if (!weekend.every(isWeekday) || new Set(weekend).size > 6) {
    const text = {
      vi: "phải là các ngày từ 1 đến 7, còn ít nhất một ngày làm việc",
      en: "must be days from 1 to 7, with at least one day of work",
    };
    throw new TtthdlError("invalid-argument", text, { path: "weekend" });
  }
  for (const [index, notice] of notices.entries()) {
    requireObject(notice, `notices[${index}]`);
    const isSecond = notices.findIndex(({ year }) => year === notice.year) !== index;
    const repeated = { path: "year", code: "given-twice" } as const;
    const [problem] = isSecond ? [repeated] : noticeProblems(notice);
    if (problem === undefined) continue;
    const path = `notices[${index}].${problem.path}`;
    // The sentence of each code is in `@ttthdl/calendar/schemas`: most calendars are given no notice.
    const text = {
      vi: `thông báo không hợp lệ (${problem.code})`,
      en: `the notice is not valid (${problem.code})`,
    };
    throw new TtthdlError("invalid-argument", text, { path, data: { code: problem.code } });
  }
}

/** A swap over the turn of a year stands in both years' notices, or one of them contradicts the other. */
function requirePairs(notices: ReadonlyMap<number, YearNotice>): void {
  for (const { days } of notices.values()) {
    for (const { date, pairedWith = date } of days) {
      const other = notices.get(Number(pairedWith.slice(0, 4)));
      if (other === undefined || other.days.some((day) => day.date === pairedWith)) continue;
      const path = `notices[${other.year}].days`;
      const text = {
        vi: `thiếu ngày ${pairedWith}, ngày hoán đổi với ${date}`,
        en: `${pairedWith} is missing, with which ${date} is paired`,
      };
      throw new TtthdlError("invalid-argument", text, { path });
    }
  }
}

/** The special days of a calendar by year: a caller's notice, else the package's, else the projection. */
export class CalendarYears {
  readonly #notices: ReadonlyMap<number, YearNotice>;
  readonly #options: CalendarOptions;
  readonly #weekend: readonly Weekday[];

  constructor(options: CalendarOptions) {
    requireSound(options);
    const all = [...announcedYears(), ...(options.notices ?? [])];
    this.#notices = new Map(all.map((notice) => [notice.year, notice]));
    requirePairs(this.#notices);
    this.#options = options;
    this.#weekend = options.weekend ?? STATE_WEEKEND;
  }

  /** Whether a year has no notice and comes from the projection. */
  isProjected(year: number): boolean {
    return !this.#notices.has(year) && this.knows(year);
  }

  /** Whether anything is known about a year. */
  knows(year: number): boolean {
    const { projection } = this.#options;
    if (this.#notices.has(year)) return true;
    return projection !== undefined && projection.firstYear <= year && year <= projection.lastYear;
  }

  /** First and last year of each run of known years. */
  runs(): readonly (readonly [first: number, last: number])[] {
    const { projection } = this.#options;
    const span = projection === undefined ? [] : [projection.firstYear, projection.lastYear];
    const bounds = [...this.#notices.keys(), ...span];
    const runs: [number, number][] = [];
    for (let year = Math.min(...bounds); year <= Math.max(...bounds); year++) {
      if (!this.knows(year)) continue;
      const open = runs.at(-1);
      if (open !== undefined && open[1] === year - 1) open[1] = year;
      else runs.push([year, year]);
    }
    return runs;
  }

  /** The special days of a known year, in order, as this calendar counts them. */
  daysOf(year: number): readonly SpecialDay[] {
    const days = this.#notices.get(year)?.days ?? this.#options.projection?.daysOf(year) ?? [];
    const isStateWeek =
      this.#weekend.length === STATE_WEEKEND.length &&
      STATE_WEEKEND.every((day) => this.#weekend.includes(day));
    const kept = isStateWeek ? days : this.#compensated(days);
    const counted =
      isStateWeek && this.#options.swappedDays !== false
        ? kept
        : kept.filter(({ kind }) => kind === "holiday" || kind === "compensatory");
    return [...counted].sort((a, b) => (a.date < b.date ? -1 : 1));
  }

  isWeekend(day: number): boolean {
    return this.#weekend.includes(weekdayOf(day));
  }

  /** Announced compensatory days fit the state agencies' week; for another week the statute is applied. */
  #compensated(days: readonly SpecialDay[]): readonly SpecialDay[] {
    const holidays = new Map<number, SpecialDay>();
    for (const day of days) if (day.kind === "holiday") holidays.set(toDayNumber(day.date), day);
    const numbers = [...holidays.keys()].sort((a, b) => a - b);
    const made = compensationFor(numbers, this.#weekend).flatMap(([off, number]) => {
      const holiday = holidays.get(number);
      return holiday === undefined ? [] : [compensatoryDay(fromDayNumber(off), holiday)];
    });
    return [...holidays.values(), ...made];
  }
}

/** The day off for a holiday, known as the holiday is. */
export function compensatoryDay<C extends SpecialDay["confidence"]>(
  date: IsoDay,
  holiday: SpecialDay<C>,
): SpecialDay<C> {
  const name = pairedName("compensatory", holiday.date, holiday.name);
  return { ...holiday, date, kind: "compensatory", name, pairedWith: holiday.date };
}
