import { type WorkingCalendar, workingCalendar } from "@ttthdl/calendar";
import { statutoryProjection } from "@ttthdl/calendar/projection";
import type { Io } from "../io.js";
import type { CalendarArguments } from "./calendar-options.js";
import { readNotices } from "./read-notices.js";
import { namingArguments } from "./time-error.js";

/** The calendar that the options describe; years without a notice are projected, and answers say so. */
export async function makeCalendar(
  { notices = [], weekend, swappedDays, cultureDayCompensation = false }: CalendarArguments,
  io: Io,
): Promise<WorkingCalendar> {
  const read = await readNotices(notices, io);
  return namingArguments(() =>
    workingCalendar({
      notices: read,
      projection: statutoryProjection({ cultureDayCompensation }),
      ...(weekend === undefined ? {} : { weekend }),
      swappedDays,
    }),
  );
}
