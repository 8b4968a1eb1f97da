import { TtthdlError } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { announcedYears } from "../holidays/announced-days.js";
import { statutoryProjection } from "../projection/statutory-projection.js";
import { workingCalendar } from "../working-days/working-calendar.js";
import { parseYearNotice, yearNoticeProblems } from "./year-notice.js";

const days2028 = statutoryProjection()
  .daysOf(2028)
  .map(({ date, kind, name, pairedWith }) => ({
    date,
    kind,
    ...(kind === "holiday" ? { name: name.vi } : { pairedWith }),
  }));
const written = {
  year: 2028,
  source: "Công văn 1/VPCP-KGVX",
  confidence: "official",
  days: [
    ...days2028,
    { date: "2028-11-27", kind: "swapped-off", pairedWith: "2028-11-18" },
    { date: "2028-11-18", kind: "swapped-work", pairedWith: "2028-11-27" },
  ],
};
const withDay = (day: object): object => ({ ...written, days: [...written.days, day] });
const extra = written.days.length;

describe("a notice as people write it", () => {
  it("comes out whole", () => {
    const notice = parseYearNotice(written);
    expect(notice.days.every(({ source }) => source === written.source)).toBe(true);
    expect(notice.days.find(({ kind }) => kind === "swapped-work")?.name.vi).toBe(
      "Làm bù cho ngày 27/11/2028",
    );
    const made = workingCalendar({ notices: [notice] });
    expect(made.day("2028-11-18").working).toBe(true);
  });

  it.each(announcedYears())("may be what the package itself has for $year", (notice) => {
    expect(parseYearNotice(notice)).toEqual(notice);
  });

  it.each([
    [{}, ["year", "days"]],
    [null, [""]],
    [{ ...written, yeer: 1 }, ["yeer"]],
    [{ ...written, year: "2028" }, ["year"]],
    [{ ...written, confidence: "projected" }, ["confidence"]],
    [
      { year: 2028, days: [{ date: "2028-01-01", kind: "holiday" }] },
      ["days[0].source", "days[0].confidence", "days[0].name"],
    ],
    [withDay({ date: "2028-02-30", kind: "holiday", name: "x" }), [`days[${extra}].date`]],
    [withDay({ date: "2028-03-01", kind: "feast", name: "x" }), [`days[${extra}].kind`]],
    [withDay({ date: "2028-01-01", kind: "holiday", name: "x" }), [`days[${extra}].date`]],
    [withDay({ date: "2028-05-04", kind: "swapped-off" }), [`days[${extra}].pairedWith`]],
    [{ ...written, days: days2028.filter(({ date }) => date !== "2028-11-24") }, ["days"]],
  ])("%# is refused by field", (input, paths) => {
    expect(yearNoticeProblems(input, "vi").map(({ path }) => path)).toEqual(paths);
    expect(() => parseYearNotice(input)).toThrow(TtthdlError);
    expect(() => parseYearNotice(input)).toThrow(
      expect.objectContaining({ code: "invalid-input", path: paths[0] }),
    );
  });
});
