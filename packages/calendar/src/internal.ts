/**
 * What the packages of @ttthdl share among themselves. No part of the public interface: it may change in any release.
 */
export {
  type CalendarSpan,
  calendarSpan,
  dayBefore,
  type NamedSpan,
  namedSpan,
} from "./calendar-unit.js";
export { clippedDay, daysInMonth } from "./civil-day.js";
export * from "./day-words.js";
export { LOCAL_ZONE } from "./local-day.js";
export { daysOfMonths } from "./period.js";
export {
  type CalendarRecurrence,
  firstTerm,
  type Recurrence,
  rollingTerm,
  type Term,
  termAfter,
  termBefore,
  termHolding,
  termsBetween,
} from "./schedules/terms.js";
export { announcedCalendar } from "./working-days/working-days.js";
