import { type WorkingCalendar, workingCalendar, type YearNotice } from "@ttthdl/calendar";
import { statutoryProjection } from "@ttthdl/calendar/projection";
import { parseYearNotice, yearNoticeProblems } from "@ttthdl/calendar/schemas";
import { inFile } from "../input/input-error.js";
import { parseData } from "../input/parse-data.js";
import { nameInputs, readText } from "../input/read-input.js";
import type { Io } from "../io.js";
import type { CalendarArguments } from "./calendar-options.js";
import { speaking } from "./time-error.js";

/** The calendar that the options describe; years without a notice are projected, and answers say so. */
export async function makeCalendar(
  { notices = [], weekend, swappedDays, cultureDayCompensation = false }: CalendarArguments,
  io: Io,
): Promise<WorkingCalendar> {
  const read = await readNotices(notices, io);
  return speaking(() =>
    workingCalendar({
      notices: read,
      projection: statutoryProjection({ cultureDayCompensation }),
      ...(weekend === undefined ? {} : { weekend }),
      swappedDays,
    }),
  );
}

/**
 * Reads notices, all of them or none.
 *
 * @throws InputError naming the file, the field and the reason.
 */
export async function readNotices(
  paths: readonly string[],
  io: Io,
): Promise<readonly YearNotice[]> {
  const read: YearNotice[] = [];
  for (const input of nameInputs(paths)) {
    const data = parseData(await readText(input, io), input.name);
    const [vi, en] = [yearNoticeProblems(data, "vi")[0], yearNoticeProblems(data, "en")[0]];
    if (vi !== undefined && en !== undefined) {
      const at = vi.path === "" ? "" : `${vi.path}: `;
      throw inFile(input.name, `${at}${vi.message}`, `${at}${en.message}`);
    }
    read.push(parseYearNotice(data));
  }
  return read;
}
