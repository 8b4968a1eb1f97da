export type { CalendarUnit } from "./calendar-unit.js";
export {
  type CivilParts,
  civilParts,
  type DayNumber,
  daysBetween,
  fromDayNumber,
  toDayNumber,
  type Weekday,
  weekdayOf,
} from "./civil-day.js";
export * from "./holidays/announced-days.js";
export type * from "./holidays/special-day.js";
export { formatMoment, instantOf, localDay, localTimestamp } from "./local-day.js";
export { addPeriod, type DayUnit } from "./period.js";
export * from "./vocabulary.js";
export type { CalendarOptions } from "./working-days/calendar-years.js";
export type { Projection } from "./working-days/projection.js";
export * from "./working-days/working-calendar.js";
export {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  subtractWorkingDays,
  workingDaysIn,
} from "./working-days/working-days.js";
