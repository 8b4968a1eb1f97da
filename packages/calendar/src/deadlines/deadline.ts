import { type IsoDay, type LegalUnit, type Period, TtthdlError } from "@ttthdl/core";
import { requireObject, requireText } from "@ttthdl/core/internal";
import { civilParts, fromDayNumber, toDayNumber } from "../civil-day.js";
import { instantOf, localDay, localTime, localTimestamp } from "../local-day.js";
import { addPeriod, type DayUnit } from "../period.js";
import type { Projected, WorkingCalendar } from "../working-days/working-calendar.js";
import { announcedCalendar } from "../working-days/working-days.js";
import { stepsOfCount } from "./count-working-days.js";
import type { DeadlineRule } from "./rule.js";
import { type DeadlineStep, step } from "./step.js";

/** When a term ends, and how that comes about. */
export interface Deadline extends Projected {
  /** The last moment that complies, to the second: a term of days ends with its last day. */
  readonly due: string;
  readonly dueDate: IsoDay;
  readonly steps: readonly DeadlineStep[];
}

const elapsing: Readonly<Partial<Record<LegalUnit, number>>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
};

/**
 * The end of a term that starts with a receipt. A term of days ends at 24:00 of its last day, a term of
 * hours at the same moment so many hours later (Civil Code 2015, Điều 147, 148; reading G8).
 *
 * @param from - A local day, or a moment with its offset; hours and a cut-off need the moment.
 * @param calendar - Left out, the official notices alone.
 * @throws TtthdlError `invalid-argument` with the path of the field, `invalid-date`,
 * `calendar-out-of-range` naming the year whose working days are not known.
 * @example
 * ```ts
 * import { deadline } from "@ttthdl/calendar/deadlines";
 * const reply = deadline("2026-11-20T09:00:00+07:00", { within: { amount: 5, unit: "working-day" } });
 * reply.due // => "2026-11-30T23:59:59+07:00"
 * reply.steps.filter(({ counted }) => counted).length // => 5
 * deadline("2026-11-20T09:00:00Z", { within: { amount: 24, unit: "hour" } }).due
 * // => "2026-11-21T16:00:00+07:00"
 * ```
 */
export function deadline(
  from: string,
  rule: DeadlineRule,
  calendar: WorkingCalendar = announcedCalendar(),
): Deadline {
  requireText(from, "from");
  requireObject(rule, "rule");
  const { within } = rule;
  requireAmount(within);
  const factor = elapsing[within.unit];
  if (factor !== undefined) return elapsed(from, rule, factor);
  const receipt = receive(from, rule, calendar);
  const unit = within.unit;
  const term =
    unit === "working-day"
      ? stepsOfCount(receipt.date, within.amount, rule.start === "same-day", calendar)
      : wholeDays(receipt.date, { ...within, unit: unit as DayUnit }, rule);
  const ended = end(term, rule, calendar);
  const projectedYears = [...new Set([...receipt.projectedYears, ...ended.projectedYears])];
  const projected = (date: IsoDay): boolean => projectedYears.includes(Number(date.slice(0, 4)));
  return {
    due: `${ended.date}T23:59:59+07:00`,
    dueDate: ended.date,
    steps: [...receipt.steps, ...ended.steps].map((each) =>
      projected(each.date) ? { ...each, projected: true } : each,
    ),
    projectedYears,
  };
}

/** A day that was reached, and the steps that led to it. */
export interface Reached extends Projected {
  readonly date: IsoDay;
  readonly steps: readonly DeadlineStep[];
}

function elapsed(from: string, { within, cutoff }: DeadlineRule, factor: number): Deadline {
  if (cutoff !== undefined)
    throw invalid(
      "cutoff",
      "thời hạn tính bằng giờ không có giờ chốt",
      "a term of hours has no cut-off",
    );
  if (from.length === 10)
    throw invalid(
      "from",
      "thời hạn tính bằng giờ bắt đầu từ một thời điểm, không phải một ngày",
      "a term of hours starts at a moment, not on a day",
    );
  const start = instantOf(from);
  const last = start + within.amount * factor;
  const due = localTimestamp(last);
  return {
    due,
    dueDate: localDay(last),
    steps: [
      step(localDay(start), true, "received-counted", { at: localTimestamp(start) }),
      step(localDay(last), true, "hours-end", { within, at: due }),
    ],
    projectedYears: [],
  };
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The day that counts as the day of receipt. */
function receive(
  from: string,
  { cutoff, start }: DeadlineRule,
  calendar: WorkingCalendar,
): Reached {
  if (cutoff !== undefined && !CLOCK.test(cutoff)) {
    throw invalid("cutoff", "phải là giờ trong ngày, dạng HH:MM", "must be a time of day, HH:MM");
  }
  const isDay = from.length === 10;
  if (isDay && cutoff !== undefined)
    throw invalid(
      "from",
      "giờ chốt cần có thời điểm tiếp nhận",
      "a cut-off needs the moment of receipt",
    );
  const date = isDay ? from : localDay(from);
  toDayNumber(date);
  const at = isDay ? from : localTimestamp(instantOf(from));
  const counts = start === "same-day";
  const code = counts ? "received-counted" : "received";
  if (cutoff === undefined) {
    // Working days are counted one by one, the day of receipt included where it counts.
    return { date, steps: counts ? [] : [step(date, false, code, { at })], projectedYears: [] };
  }
  const { working, projectedYears } = calendar.day(date);
  const minute = localTime(from).slice(0, cutoff.length);
  if (working && minute <= cutoff) {
    return { date, steps: counts ? [] : [step(date, false, code, { at })], projectedYears };
  }
  const next = calendar.add(date, 1);
  return {
    date: next.date,
    steps: [
      step(date, false, "received", { at }),
      ...(counts ? [] : [step(next.date, false, "received-late", { at, cutoff })]),
    ],
    projectedYears: [...projectedYears, ...next.projectedYears],
  };
}

function wholeDays(received: IsoDay, within: Period<DayUnit>, { start }: DeadlineRule): Reached {
  const corresponding = addPeriod(received, within);
  const isMonthly = within.unit !== "day" && within.unit !== "week";
  const isClipped = isMonthly && civilParts(corresponding).date !== civilParts(received).date;
  const date = start === "same-day" ? shift(corresponding, -1) : corresponding;
  const first =
    start === "same-day" ? [step(received, true, "received-counted", { at: received })] : [];
  const code = isClipped ? "month-clipped" : "term-ends";
  return { date, steps: [...first, step(date, true, code, { within })], projectedYears: [] };
}

function end(term: Reached, rule: DeadlineRule, calendar: WorkingCalendar): Reached {
  const excluded = rule.lastDay === "exclusive";
  const date = excluded ? shift(term.date, -1) : term.date;
  const steps = excluded
    ? [...term.steps, step(date, true, "last-day-excluded", { day: term.date })]
    : term.steps;
  if (rule.end !== "next-working-day") return { ...term, date, steps };
  const { working, projectedYears } = calendar.day(date);
  const known = [...term.projectedYears, ...projectedYears];
  if (working) return { date, steps, projectedYears: known };
  const rolled = stepsOfCount(date, 1, false, calendar);
  return {
    date: rolled.date,
    steps: [
      ...steps,
      ...rolled.steps.slice(0, -1),
      step(rolled.date, true, "rolled", { from: date }),
    ],
    projectedYears: [...known, ...rolled.projectedYears],
  };
}

function requireAmount(within: Period): void {
  requireObject(within, "within");
  const { amount, unit } = within;
  if (Number.isSafeInteger(amount) && amount >= 1) return;
  throw invalid(
    "within.amount",
    `${amount} không phải số nguyên từ 1 trở lên`,
    `${amount} is not a whole number of ${unit}s from 1 on`,
  );
}

function invalid(path: string, vi: string, en: string): TtthdlError {
  return new TtthdlError("invalid-argument", { vi, en }, { path });
}

function shift(day: IsoDay, days: number): IsoDay {
  return fromDayNumber(toDayNumber(day) + days);
}
