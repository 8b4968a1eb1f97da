import type { IsoDay } from "@ttthdl/core";
import type { HolidayId } from "../vocabulary.js";

const CODE_2012 = "Bộ luật Lao động 2012, Điều 115";
const CODE_2019 = "Bộ luật Lao động 2019, Điều 112";

/** One statutory holiday in one period of validity, both days included. */
export interface StatutoryHoliday {
  readonly id: HolidayId;
  readonly from: IsoDay;
  readonly to?: IsoDay;
  readonly law: string;
  /** The day itself, `MM-DD`, or `lunar MM-DD`; Tết and the second National Day follow it each year. */
  readonly on: string;
  /** How many days in all; the others are fixed each year. */
  readonly days: 1 | 2 | 5;
}

const code2012 = { from: "2013-05-01", to: "2020-12-31", law: CODE_2012 } as const;
const code2019 = { from: "2021-01-01", law: CODE_2019 } as const;

/** The holidays of the Labour Code and of the later resolution, by their periods of validity. */
export const statutoryHolidays: readonly StatutoryHoliday[] = [
  { id: "new-year", on: "01-01", days: 1, ...code2012 },
  { id: "tet", on: "lunar 01-01", days: 5, ...code2012 },
  { id: "hung-kings", on: "lunar 03-10", days: 1, ...code2012 },
  { id: "reunification", on: "04-30", days: 1, ...code2012 },
  { id: "labour-day", on: "05-01", days: 1, ...code2012 },
  { id: "national-day", on: "09-02", days: 1, ...code2012 },
  { id: "new-year", on: "01-01", days: 1, ...code2019 },
  { id: "tet", on: "lunar 01-01", days: 5, ...code2019 },
  { id: "hung-kings", on: "lunar 03-10", days: 1, ...code2019 },
  { id: "reunification", on: "04-30", days: 1, ...code2019 },
  { id: "labour-day", on: "05-01", days: 1, ...code2019 },
  { id: "national-day", on: "09-02", days: 2, ...code2019 },
  {
    id: "culture-day",
    on: "11-24",
    days: 1,
    from: "2026-07-01",
    law: "Nghị quyết 28/2026/QH16, Điều 2",
  },
];

/** The statute that gives a holiday on a day, or `undefined` where none does. */
export function statuteFor(id: HolidayId, day: IsoDay): StatutoryHoliday | undefined {
  return statutoryHolidays.find(
    (holiday) =>
      holiday.id === id && holiday.from <= day && (holiday.to === undefined || day <= holiday.to),
  );
}
