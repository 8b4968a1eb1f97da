import { workingCalendar } from "@ttthdl/calendar";
import { statutoryProjection } from "@ttthdl/calendar/projection";
import { TtthdlError } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import type { Regulation } from "../norm.js";
import { regulations } from "../regulations/index.js";
import { deadlineFor } from "./deadline-for.js";
import { timedNorms } from "./find-norm.js";

function named(slug: string): Regulation {
  const found = regulations.find((regulation) => regulation.slug === slug);
  if (found === undefined) throw new Error(slug);
  return found;
}

const morning = "2026-11-20T09:00:00+07:00";

describe("deadlineFor", () => {
  it.each([
    ["ben-tre-18-2018", "mau-1", morning, "2026-11-30T23:59:59+07:00"],
    ["ben-tre-18-2018", "mau-2", morning, "2026-11-23T23:59:59+07:00"],
    ["ben-tre-18-2018", "ben-tre-18-2018/reply-mau-2", morning, "2026-11-23T23:59:59+07:00"],
    ["tra-vinh-1289-2024", "serious-incident-report", morning, "2026-11-21T09:00:00+07:00"],
    ["ben-tre-18-2018", "usage-report", "2026-11-30", "2026-11-30T23:59:59+07:00"],
    ["ben-tre-18-2018", "usage-report", "2026-12-01", "2027-11-30T23:59:59+07:00"],
    ["ben-tre-18-2018", "implementation-report", "2026-12-30", "2026-12-30T23:59:59+07:00"],
    ["ben-tre-18-2018", "implementation-report", "2026-12-31", "2027-12-30T23:59:59+07:00"],
    ["ben-tre-03-2019", "operation-report", "2026-11-19", "2026-11-19T23:59:59+07:00"],
    ["ben-tre-03-2019", "operation-report", "2026-11-20", "2027-11-19T23:59:59+07:00"],
    ["ben-tre-18-2018", "security-report", morning, "2026-11-30T23:59:59+07:00"],
    ["ben-tre-18-2018", "operation-report", "2026-08-31", "2026-12-31T23:59:59+07:00"],
    ["ben-tre-18-2018", "inspection", "2026-08-31", "2027-02-28T23:59:59+07:00"],
  ])("%s %s from %s: %s", (slug, wanted, from, due) => {
    const found = deadlineFor(named(slug), { for: wanted, from });
    expect(found.due).toBe(due);
    expect(found.rule.startsWith(`${slug}/`)).toBe(true);
    expect(found.steps.at(-1)?.date).toBe(found.dueDate);
  });

  it("takes a cut-off and a calendar of the caller's", () => {
    const benTre = named("ben-tre-18-2018");
    const late = { for: "mau-2", from: "2026-11-20T15:30:00+07:00" };
    expect(deadlineFor(benTre, { ...late, cutoff: "15:00" }).dueDate).toBe("2026-11-25");
    const calendar = workingCalendar({ projection: statutoryProjection() });
    const next = { for: "mau-2", from: "2027-12-31T09:00:00+07:00" };
    expect(deadlineFor(benTre, { ...next, calendar })).toMatchObject({
      dueDate: "2028-01-04",
      projectedYears: [2028],
    });
    expect(() => deadlineFor(benTre, next)).toThrow(
      expect.objectContaining({ code: "calendar-out-of-range", data: { year: 2028 } }),
    );
  });

  it.each([
    ["bac-kan-11-2023", { for: "mau-1", from: morning }, "not-regulated", "for"],
    ["ben-tre-18-2018", { for: "mau-1", from: "2018-05-13" }, "not-regulated", "from"],
    ["ben-tre-18-2018", { for: "mau-1", from: "2026-02-30" }, "invalid-date", undefined],
    [
      "tra-vinh-1289-2024",
      { for: "serious-incident-report", from: "2026-11-20" },
      "invalid-argument",
      "from",
    ],
    [
      "ben-tre-18-2018",
      { for: "usage-report", from: "2026-11-20", cutoff: "15:00" },
      "invalid-argument",
      "cutoff",
    ],
  ] as const)("%s refuses %j", (slug, query, code, path) => {
    expect(() => deadlineFor(named(slug), query)).toThrow(TtthdlError);
    expect(() => deadlineFor(named(slug), query)).toThrow(expect.objectContaining({ code, path }));
  });
});

describe.each(regulations)("$slug", (regulation) => {
  it("dates every norm that has a date", () => {
    for (const norm of timedNorms(regulation)) {
      const found = deadlineFor(regulation, { for: norm.id, from: "2026-06-01T08:00:00+07:00" });
      expect([norm.id, found.cite, found.dueDate >= "2026-06-01"]).toEqual([
        norm.id,
        norm.cite,
        true,
      ]);
    }
  });
});
