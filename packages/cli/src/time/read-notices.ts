import type { YearNotice } from "@ttthdl/calendar";
import { parseYearNotice, yearNoticeProblems } from "@ttthdl/calendar/schemas";
import { inFile, parseData } from "@ttthdl/evidence";
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
    const [vi, en] = [yearNoticeProblems(data, "vi")[0], yearNoticeProblems(data, "en")[0]];
    if (vi !== undefined && en !== undefined) {
      const at = vi.path === "" ? "" : `${vi.path}: `;
      throw inFile(input.name, `${at}${vi.message}`, `${at}${en.message}`);
    }
    read.push(parseYearNotice(data));
  }
  return read;
}
