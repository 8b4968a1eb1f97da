import { TtthdlError } from "@ttthdl/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilParts, daysInMonth, fromDayNumber, toDayNumber } from "../civil-day.js";
import { statutoryProjection } from "../projection/statutory-projection.js";
import { workingCalendar } from "../working-days/working-calendar.js";
import { deadline } from "./deadline.js";
import { describeStep } from "./describe-step.js";
import type { DeadlineRule } from "./rule.js";

const calendar = workingCalendar({ projection: statutoryProjection() });
const within = (amount: number, unit: DeadlineRule["within"]["unit"]): DeadlineRule => ({
  within: { amount, unit },
});

interface Case {
  readonly name: string;
  readonly from: string;
  readonly rule: DeadlineRule;
  readonly due: string;
}

/** Both sides of each boundary. */
const cases: readonly Case[] = [
  {
    name: "5 ngày làm việc qua ngày 24/11",
    from: "2026-11-20T09:00:00+07:00",
    rule: within(5, "working-day"),
    due: "2026-11-30T23:59:59+07:00",
  },
  {
    name: "nhận lúc 23:59:59 vẫn là ngày hôm đó",
    from: "2026-11-20T23:59:59+07:00",
    rule: within(1, "working-day"),
    due: "2026-11-23T23:59:59+07:00",
  },
  {
    name: "giờ quốc tế: 17 giờ UTC đã là ngày hôm sau",
    from: "2026-11-20T17:00:00Z",
    rule: within(1, "working-day"),
    due: "2026-11-23T23:59:59+07:00",
  },
  {
    name: "nhận đúng giờ chót",
    from: "2026-11-20T15:00:59+07:00",
    rule: { ...within(1, "working-day"), cutoff: "15:00" },
    due: "2026-11-23T23:59:59+07:00",
  },
  {
    name: "nhận sau giờ chót một phút",
    from: "2026-11-20T15:01:00+07:00",
    rule: { ...within(1, "working-day"), cutoff: "15:00" },
    due: "2026-11-25T23:59:59+07:00",
  },
  {
    name: "có giờ chót, nhận vào Chủ nhật thì coi như nhận thứ Hai",
    from: "2026-11-22T09:00:00+07:00",
    rule: { ...within(1, "working-day"), cutoff: "15:00" },
    due: "2026-11-25T23:59:59+07:00",
  },
  {
    name: "ngày nhận là ngày thứ nhất",
    from: "2026-11-20",
    rule: { ...within(2, "working-day"), start: "same-day" },
    due: "2026-11-23T23:59:59+07:00",
  },
  {
    name: "24 giờ qua ngày nghỉ",
    from: "2026-11-23T20:30:00+07:00",
    rule: within(24, "hour"),
    due: "2026-11-24T20:30:00+07:00",
  },
  {
    name: "90 phút, có phần nghìn giây",
    from: "2026-11-23T23:00:00.250+07:00",
    rule: within(90, "minute"),
    due: "2026-11-24T00:30:00.250+07:00",
  },
  {
    name: "10 ngày theo lịch",
    from: "2026-11-12",
    rule: within(10, "day"),
    due: "2026-11-22T23:59:59+07:00",
  },
  {
    name: "10 ngày theo lịch, ngày cuối là Chủ nhật thì sang thứ Hai",
    from: "2026-11-12",
    rule: { ...within(10, "day"), end: "next-working-day" },
    due: "2026-11-23T23:59:59+07:00",
  },
  {
    name: "ngày cuối là ngày nghỉ hoán đổi",
    from: "2026-08-21",
    rule: { ...within(10, "day"), end: "next-working-day" },
    due: "2026-09-03T23:59:59+07:00",
  },
  {
    name: "ngày cuối là thứ Bảy làm bù thì không dời",
    from: "2026-08-12",
    rule: { ...within(10, "day"), end: "next-working-day" },
    due: "2026-08-22T23:59:59+07:00",
  },
  {
    name: "một tuần",
    from: "2026-11-12",
    rule: within(1, "week"),
    due: "2026-11-19T23:59:59+07:00",
  },
  {
    name: "tháng không có ngày 31",
    from: "2024-08-31",
    rule: within(6, "month"),
    due: "2025-02-28T23:59:59+07:00",
  },
  {
    name: "một năm từ ngày 29/2",
    from: "2024-02-29",
    rule: within(1, "year"),
    due: "2025-02-28T23:59:59+07:00",
  },
  {
    name: "một tháng tính cả ngày đầu",
    from: "2026-03-01",
    rule: { ...within(1, "month"), start: "same-day" },
    due: "2026-03-31T23:59:59+07:00",
  },
  {
    name: "trước ngày thứ 10",
    from: "2026-11-12",
    rule: { ...within(10, "day"), lastDay: "exclusive" },
    due: "2026-11-21T23:59:59+07:00",
  },
  {
    name: "trước ngày thứ 10, dời khi trùng ngày nghỉ",
    from: "2026-11-12",
    rule: { ...within(10, "day"), lastDay: "exclusive", end: "next-working-day" },
    due: "2026-11-23T23:59:59+07:00",
  },
];

describe("deadline", () => {
  it.each(cases)("$name", ({ from, rule, due }) => {
    const found = deadline(from, rule);
    expect(found.due).toBe(due);
    expect(found.dueDate).toBe(due.slice(0, 10));
    expect(found.projectedYears).toEqual([]);
    const last = found.steps.at(-1);
    expect([last?.date, last?.counted]).toEqual([found.dueDate, true]);
  });

  it("counts as many working days as it was given, and tells every day on the way", () => {
    const day = fc
      .integer({ min: toDayNumber("2017-01-01"), max: toDayNumber("2190-12-31") })
      .map(fromDayNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, amount) => {
        const { steps, dueDate } = deadline(from, within(amount, "working-day"), calendar);
        expect(steps.filter(({ counted }) => counted)).toHaveLength(amount);
        expect(steps).toHaveLength(toDayNumber(dueDate) - toDayNumber(from) + 1);
      }),
    );
  });

  it("never ends on a day of rest when it rolls, and never before it would without", () => {
    const day = fc
      .integer({ min: toDayNumber("2017-01-01"), max: toDayNumber("2178-12-31") })
      .map(fromDayNumber);
    const unit = fc.constantFrom("day", "week", "month", "quarter", "year", "working-day");
    fc.assert(
      fc.property(day, unit, fc.integer({ min: 1, max: 20 }), (from, each, amount) => {
        const rule = within(amount, each as DeadlineRule["within"]["unit"]);
        const rolled = deadline(from, { ...rule, end: "next-working-day" }, calendar).dueDate;
        const plain = deadline(from, rule, calendar).dueDate;
        expect(calendar.day(rolled).working).toBe(true);
        expect(rolled === plain || !calendar.day(plain).working).toBe(true);
        expect(rolled >= plain).toBe(true);
      }),
    );
  });

  it("clips months as the Civil Code does: the corresponding date, or the month's last day", () => {
    const day = fc
      .integer({ min: toDayNumber("1990-01-01"), max: toDayNumber("2150-12-31") })
      .map(fromDayNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 600 }), (from, amount) => {
        const [start, end] = [
          civilParts(from),
          civilParts(deadline(from, within(amount, "month")).dueDate),
        ];
        const months = (end.year - start.year) * 12 + end.month - start.month;
        expect(months).toBe(amount);
        expect(end.date).toBe(Math.min(start.date, daysInMonth(end.year, end.month)));
      }),
    );
  });

  it("never ends earlier for a later receipt, with a cut-off or without", () => {
    const instant = fc.integer({
      min: Date.parse("2025-01-01T00:00:00Z"),
      max: Date.parse("2027-06-01T00:00:00Z"),
    });
    const cutoff = fc.constantFrom(undefined, "15:00");
    fc.assert(
      fc.property(fc.tuple(instant, instant), cutoff, (instants, hour) => {
        const [a = "", b = ""] = [...instants]
          .sort((x, y) => x - y)
          .map((ms) => new Date(ms).toISOString());
        const rule = {
          ...within(3, "working-day"),
          ...(hour === undefined ? {} : { cutoff: hour }),
        };
        expect(deadline(a, rule).due <= deadline(b, rule).due).toBe(true);
      }),
    );
  });

  it("says which of its years are projected, and which steps", () => {
    const found = deadline("2027-12-30", within(3, "working-day"), calendar);
    expect(found.projectedYears).toEqual([2028]);
    expect(found.steps.filter(({ projected }) => projected).map(({ date }) => date)).toEqual([
      "2028-01-01",
      "2028-01-02",
      "2028-01-03",
      "2028-01-04",
      "2028-01-05",
    ]);
    expect(found.steps.map((step) => describeStep(step, "vi")).at(-1)).toContain(
      "dự kiến theo luật",
    );
  });
});

describe("what cannot be counted", () => {
  it.each([
    ["2026-02-30", within(1, "day"), "invalid-date", undefined],
    ["2026-11-20T09:00:00", within(1, "working-day"), "invalid-date", undefined],
    ["2026-11-20T25:00:00+07:00", within(1, "hour"), "invalid-date", undefined],
    ["", within(1, "day"), "invalid-date", undefined],
    ["2026-11-20", within(24, "hour"), "invalid-argument", "from"],
    ["2026-11-20", within(0, "day"), "invalid-argument", "within.amount"],
    ["2026-11-20", within(-5, "working-day"), "invalid-argument", "within.amount"],
    ["2026-11-20", within(1.5, "month"), "invalid-argument", "within.amount"],
    ["2026-11-20", within(1e9, "working-day"), "calendar-out-of-range", 2028],
    ["2026-11-20", within(1e9, "day"), "invalid-date", undefined],
    ["2026-11-20", within(1e9, "month"), "invalid-date", undefined],
    [
      "2026-11-20T09:00:00+07:00",
      { ...within(1, "working-day"), cutoff: "25:00" },
      "invalid-argument",
      "cutoff",
    ],
    ["2026-11-20", { ...within(1, "working-day"), cutoff: "15:00" }, "invalid-argument", "from"],
    [
      "2026-11-20T09:00:00Z",
      { ...within(1, "hour"), cutoff: "15:00" },
      "invalid-argument",
      "cutoff",
    ],
    ["2027-12-31", within(1, "working-day"), "calendar-out-of-range", 2028],
  ] as const)("%s %j", (from, rule, code, place) => {
    const where = typeof place === "number" ? { data: { year: place } } : { path: place };
    expect(() => deadline(from, rule)).toThrow(TtthdlError);
    expect(() => deadline(from, rule)).toThrow(expect.objectContaining({ code, ...where }));
  });
});
