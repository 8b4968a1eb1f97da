import type { YearNotice } from "@ttthdl/calendar";
import { parseYearNotice, yearNoticeProblems } from "@ttthdl/calendar/schemas";
import { parseData, refuseProblems } from "@ttthdl/evidence/internal";
import { nameInputs, readText } from "../input/read-input.js";
import type { Io } from "../io.js";

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
    refuseProblems(input.name, (lang) => yearNoticeProblems(data, lang));
    read.push(parseYearNotice(data));
  }
  return read;
}
