import type { SystemProfile } from "@ttthdl/core";
import { describe, expect, it } from "vitest";
import { judgeNorm } from "../check/judge.js";
import { regulations } from "../regulations/index.js";
import type { Occurrence } from "./occurrence.js";
import { type ScheduleQuery, scheduleFor } from "./schedule-for.js";

const of = (duty: string, query: ScheduleQuery): readonly Occurrence[] =>
  scheduleFor(regulations, query).filter((each) => each.duty === duty);
const sent = (duty: string, ...days: readonly string[]): SystemProfile => ({
  reportsSent: days.map((on) => ({ duty, on, to: "managing-agency" as const })),
});

describe("the year's duties", () => {
  it("are in the order of their last days, each with its citation", () => {
    const all = scheduleFor(regulations, { year: 2026 });
    const days = all.map(({ lastDay }) => lastDay);
    expect(days).toEqual([...days].sort());
    expect(all.every(({ lastDay }) => lastDay.startsWith("2026-"))).toBe(true);
    expect(all.every(({ cite }) => (cite.article ?? 0) > 0)).toBe(true);
    const ids = all.map(({ duty, lastDay }) => `${duty} ${lastDay}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ["ben-tre-18-2018/usage-report", "2026-11-30", true, "2026-11-30"],
    ["ben-tre-18-2018/implementation-report", "2026-12-31", false, "2026-12-30"],
    ["ben-tre-03-2019/operation-report", "2026-11-20", false, "2026-11-19"],
  ])("%s: printed %s, inclusive %s, last day %s", (duty, dueDate, inclusive, lastDay) => {
    expect(of(duty, { year: 2026 })).toMatchObject([{ dueDate, inclusive, lastDay }]);
  });

  it("come by the text's own rhythm", () => {
    const count = (duty: string): number => of(duty, { year: 2026 }).length;
    expect(count("ben-tre-18-2018/security-report")).toBe(12);
    expect(count("bac-kan-11-2023/equipment-report-quarterly")).toBe(4);
    expect(of("ben-tre-18-2018/operation-report", { year: 2026 })).toMatchObject([
      {
        period: { from: "2026-01-01", to: "2026-06-30" },
        lastDay: "2026-06-30",
        pendingUntil: "2026-12-31",
        recipient: "managing-agency",
      },
      { period: { from: "2026-07-01", to: "2026-12-31" }, lastDay: "2026-12-31" },
    ]);
    expect(of("tra-vinh-1289-2024/drill", { year: 2026 })).toMatchObject([
      { kind: "activity", recipient: null, period: { from: "2026-01-01", to: "2026-12-31" } },
    ]);
  });

  it("begin with the norm", () => {
    expect(scheduleFor(regulations, { year: 2016 })).toEqual([]);
    // In force from 14 May 2018: no whole year, but a printed day that lies after it.
    expect(of("ben-tre-18-2018/equipment-report-yearly", { year: 2018 })).toEqual([]);
    expect(of("ben-tre-18-2018/usage-report", { year: 2018 })).toHaveLength(1);
    expect(of("ben-tre-18-2018/security-report", { year: 2018 })[0]?.period?.from).toBe(
      "2018-06-01",
    );
  });

  it.each([1967, 2200, 2026.5, Number.NaN])("refuse the year %d", (year) => {
    expect(() => scheduleFor(regulations, { year })).toThrow(
      expect.objectContaining({ code: "invalid-argument", path: "year" }),
    );
  });
});

describe("the status", () => {
  const monthly = "ben-tre-18-2018/security-report";
  const asOf = "2026-11-22";
  const statuses = (duty: string, profile: SystemProfile): readonly unknown[] =>
    of(duty, { year: 2026, asOf, profile }).map(({ status, missing }) => status ?? missing);

  it("is left out without a profile, or where it says nothing of the duty", () => {
    expect(of(monthly, { year: 2026 })[0]).not.toHaveProperty("status");
    expect(new Set(statuses(monthly, {}).flat())).toEqual(
      new Set([`reportsSent[duty=${monthly}]`]),
    );
  });

  it("tells done, overdue, due and upcoming apart, from the first entry on", () => {
    const unknown = [`reportsSent[duty=${monthly}]`];
    expect(statuses(monthly, sent(monthly, "2026-08-03", "2026-09-30"))).toEqual([
      ...Array.from({ length: 6 }, () => unknown),
      "done",
      "overdue",
      "done",
      "due",
      "due",
      "upcoming",
    ]);
  });

  it("of an empty list is overdue in the period that came due last", () => {
    const unknown = [`reportsSent[duty=${monthly}]`];
    expect(statuses(monthly, { reportsSent: [] }).slice(7)).toEqual([
      unknown,
      "overdue",
      "due",
      "due",
      "upcoming",
    ]);
  });

  it("is not known while the recipient is not", () => {
    const profile = { reportsSent: [{ duty: monthly, on: "2026-10-05" }] };
    expect(statuses(monthly, profile)[8]).toEqual(["reportsSent[0].to"]);
  });

  it("does not count a report to somebody else", () => {
    const wrong = { reportsSent: [{ duty: monthly, on: "2026-10-05", to: "police" as const }] };
    expect(statuses(monthly, wrong)[8]).toBe("overdue");
  });

  it("of an activity is done only by what covered every content that the text prints", () => {
    const budget = "bac-kan-11-2023/budget";
    const whole = ["operation", "maintenance", "replacement", "software", "duty-roster"];
    const planned = (contents?: readonly string[]): readonly Occurrence[] => {
      const plan = {
        kind: "budget-plan",
        on: "2026-06-01",
        ...(contents && { contents }),
      } as const;
      return of(budget, { year: 2026, asOf: "2026-11-22", profile: { activities: [plan] } });
    };
    expect(planned(whole)).toMatchObject([{ status: "done", doneOn: "2026-06-01" }]);
    expect(planned(whole.slice(1))).toMatchObject([{ status: "due" }]);
    expect(planned()).toMatchObject([{ missing: ["activities[0].contents"] }]);
  });

  it("of a printed day is late after it, and done", () => {
    const duty = "ben-tre-18-2018/usage-report";
    const own = (on: string): SystemProfile => ({
      answersFor: ["connected-agency"],
      ...sent(duty, on),
    });
    const late = of(duty, { year: 2025, asOf, profile: own("2025-12-01") });
    expect(late).toMatchObject([{ status: "done", doneOn: "2025-12-01", daysLate: 1 }]);
    const inTime = of(duty, { year: 2025, asOf, profile: own("2025-11-30") });
    expect(inTime[0]).not.toHaveProperty("daysLate");
    const [others] = of(duty, { year: 2025, asOf, profile: sent(duty, "2025-12-01") });
    expect(others).not.toHaveProperty("status");
    expect(others?.bearerName.vi).toMatch(/\S/);
  });

  it("of a half-yearly report follows the halves of the year", () => {
    const duty = "ben-tre-18-2018/operation-report";
    const profile = sent(duty, "2025-12-31", "2026-06-30");
    expect(of(duty, { year: 2026, asOf, profile })).toMatchObject([
      { lastDay: "2026-06-30", status: "done", doneOn: "2026-06-30" },
      { lastDay: "2026-12-31", status: "due" },
    ]);
  });

  it("agrees with the judgement of the same facts", () => {
    const days = ["2026-07-31", "2026-08-31", "2026-11-01"];
    for (const taken of [days, [...days, "2026-09-30"], []]) {
      const profile = sent(monthly, ...taken);
      const overdue = statuses(monthly, profile).includes("overdue");
      const regulation = regulations.find(({ slug }) => slug === "ben-tre-18-2018");
      const norm = regulation?.norms.find(({ id }) => id === monthly);
      if (regulation === undefined || norm === undefined) throw new Error(monthly);
      const [finding] = judgeNorm(regulation, norm, { profile }, { asOf });
      expect([taken, finding?.state === "violated"]).toEqual([taken, overdue]);
    }
  });
});
