import { addPeriod, daysBetween, fromDayNumber, toDayNumber } from "@ttthdl/calendar";
import { daysOfMonths } from "@ttthdl/calendar/internal";
import type { Distance, IsoDay, LegalUnit, Period } from "@ttthdl/core";
import type { MonthReading } from "../evaluator.js";

/** A limit in the law's unit, with its direction. */
export type PeriodLimit =
  | { readonly atMost: Period<Exclude<LegalUnit, "working-day">> }
  | { readonly atLeast: Period<Exclude<LegalUnit, "working-day">> };

/** How a setting stands to a limit. */
export interface PeriodComparison {
  readonly relation: "equal" | "stricter" | "breaks";
  /** The setting nearest to the limit that is compliant on every start date. */
  readonly safe: Period;
  /** How far a breaking setting is from `safe`. */
  readonly distance: Distance;
  /** A start date on which a breaking setting of another unit breaks the limit. */
  readonly brokenFrom?: IsoDay;
  /** The caller's reading of a month as 30 days was used. */
  readonly monthsAsDays: boolean;
}

const SECONDS = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 } as const;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
type Unit = Exclude<LegalUnit, "working-day">;

/**
 * Sets a product's setting against the law's limit. Units of one family (seconds to weeks, months to
 * years) compare as numbers. Across the families the setting must hold over every start date: at most
 * 3 months is 89 days, at least 6 months is 184 (reading G3).
 */
export function comparePeriod(
  setting: Period<Unit>,
  limit: PeriodLimit,
  asOf: IsoDay,
  reading: MonthReading,
): PeriodComparison {
  const atMost = "atMost" in limit;
  const bound = atMost ? limit.atMost : limit.atLeast;
  const sameFamily = isMonths(setting.unit) === isMonths(bound.unit);
  const reads30 = !sameFamily && reading === "30-days";

  const actual = sameFamily ? size(setting) : seconds(setting, atMost ? "most" : "fewest", reads30);
  const allowed = sameFamily ? size(bound) : seconds(bound, atMost ? "fewest" : "most", reads30);
  const unit = sameFamily ? setting.unit : "day";
  const safe = sameFamily ? bound : { amount: allowed / SECONDS.day, unit: "day" as const };
  const relation = relationOf(actual, allowed, atMost);
  const brokenFrom =
    relation === "breaks" && !sameFamily && !reads30
      ? brokenStart(setting, bound, atMost, asOf)
      : undefined;

  return {
    relation,
    safe,
    distance: distanceIn(unit, Math.abs(actual - allowed)),
    monthsAsDays: reads30,
    ...(brokenFrom === undefined ? {} : { brokenFrom }),
  };
}

function relationOf(
  actual: number,
  allowed: number,
  atMost: boolean,
): PeriodComparison["relation"] {
  if (actual === allowed) return "equal";
  return actual < allowed === atMost ? "stricter" : "breaks";
}

function isMonths(unit: Unit): unit is keyof typeof MONTHS {
  return unit === "month" || unit === "quarter" || unit === "year";
}

/** In seconds, or in months for the units of that family. */
function size(period: Period<Unit>): number {
  return period.amount * (isMonths(period.unit) ? MONTHS[period.unit] : SECONDS[period.unit]);
}

function seconds(period: Period<Unit>, extreme: "fewest" | "most", reads30: boolean): number {
  if (!isMonths(period.unit)) return size(period);
  const days = reads30 ? 30 * size(period) : daysOfMonths(size(period))[extreme];
  return days * SECONDS.day;
}

function distanceIn(unit: Unit, amount: number): Distance {
  const inUnit = amount / (isMonths(unit) ? MONTHS[unit] : SECONDS[unit]);
  if (Number.isInteger(inUnit)) return { amount: inUnit, unit };
  if (isMonths(unit)) return { amount, unit: "month" };
  return amount % SECONDS.minute === 0
    ? { amount: amount / SECONDS.minute, unit: "minute" }
    : { amount, unit: "second" };
}

/** Nine years hold every pattern of leap years; the first broken start from `asOf` on is the example. */
const SCAN_DAYS = 3288;

function brokenStart(
  setting: Period<Unit>,
  bound: Period<Unit>,
  atMost: boolean,
  asOf: IsoDay,
): IsoDay | undefined {
  const first = toDayNumber(asOf);
  for (let number = first; number < first + SCAN_DAYS; number++) {
    const start = fromDayNumber(number);
    const actual = daysFrom(start, setting);
    const allowed = daysFrom(start, bound);
    if (atMost ? actual > allowed : actual < allowed) return start;
  }
  return undefined;
}

function daysFrom(start: IsoDay, period: Period<Unit>): number {
  if (!isMonths(period.unit)) return size(period) / SECONDS.day;
  return daysBetween(start, addPeriod(start, { amount: size(period), unit: "month" }));
}
