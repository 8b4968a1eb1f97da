import { type IsoDay, isIsoDay } from "@ttthdl/core";
import { toDayNumber, weekdayOf } from "../civil-day.js";
import type { SpecialDay, YearNotice } from "./special-day.js";
import { statutoryHolidays } from "./statute.js";

/** Why a notice contradicts itself or the law; `@ttthdl/calendar/schemas` has the sentences. */
export type NoticeProblemCode =
  | "year-out-of-range"
  | "not-a-day-of-the-year"
  | "given-twice"
  | "holiday-is-paired"
  | "worked-day-on-weekday"
  | "day-off-on-weekend"
  | "pair-missing"
  | "pair-taken"
  | "pair-unfit"
  | "holiday-missing";

/** One contradiction and where it lies. */
export interface NoticeProblem {
  /** `days[3].date` */
  readonly path: string;
  readonly code: NoticeProblemCode;
}

/** First year whose public holidays are all under a statute that the package knows. */
export const FIRST_STATUTE_YEAR: number = 2014;
/** Last year of the lunar table. */
export const LAST_STATUTE_YEAR: number = 2199;

/**
 * What keeps a notice from being one: a day of another year, a day twice, a compensatory day without its
 * holiday, a swapped day without the other of its pair, a missing statutory holiday. Empty for a sound one.
 */
export function noticeProblems({ year, days }: YearNotice): readonly NoticeProblem[] {
  if (!Number.isInteger(year) || year < FIRST_STATUTE_YEAR || year > LAST_STATUTE_YEAR) {
    return [{ path: "year", code: "year-out-of-range" }];
  }
  const byDate = new Map(days.map((day) => [day.date, day]));
  const problems = days.flatMap((day, index) => {
    const first = days.findIndex(({ date }) => date === day.date);
    const found = dayProblem(day, { year, byDate, isSecond: first !== index });
    return found === undefined ? [] : [{ ...found, path: `days[${index}].${found.path}` }];
  });
  return problems.length > 0 ? problems : missingHolidays({ year, days });
}

interface Context {
  readonly year: number;
  readonly byDate: ReadonlyMap<IsoDay, SpecialDay>;
  readonly isSecond: boolean;
}

function dayProblem(
  { date, kind, pairedWith }: SpecialDay,
  { year, byDate, isSecond }: Context,
): NoticeProblem | undefined {
  if (!isIsoDay(date) || !date.startsWith(`${year}-`)) {
    return { path: "date", code: "not-a-day-of-the-year" };
  }
  if (isSecond) return { path: "date", code: "given-twice" };
  if (kind === "holiday") {
    return pairedWith === undefined ? undefined : { path: "pairedWith", code: "holiday-is-paired" };
  }
  const worked = kind === "swapped-work";
  if (isRest(date) !== worked) {
    return { path: "date", code: worked ? "worked-day-on-weekday" : "day-off-on-weekend" };
  }
  if (pairedWith === undefined || !isIsoDay(pairedWith)) {
    return { path: "pairedWith", code: "pair-missing" };
  }
  return pairProblem({ date, kind, pairedWith }, year, byDate);
}

const partners = {
  compensatory: "holiday",
  "swapped-off": "swapped-work",
  "swapped-work": "swapped-off",
} as const;

type Paired = Required<Pick<SpecialDay, "date" | "pairedWith">> & {
  readonly kind: keyof typeof partners;
};

function pairProblem(
  { date, kind, pairedWith }: Paired,
  year: number,
  byDate: ReadonlyMap<IsoDay, SpecialDay>,
): NoticeProblem | undefined {
  const partner = byDate.get(pairedWith);
  const wanted = partners[kind];
  // The other day of a swap may stand in the notice of the year before or after.
  const elsewhere =
    kind !== "compensatory" && Math.abs(Number(pairedWith.slice(0, 4)) - year) === 1;
  if (elsewhere) return undefined;
  const isPair =
    partner?.kind === wanted &&
    (kind === "compensatory" ? isRest(pairedWith) : partner.pairedWith === date);
  const isShared = [...byDate.values()].some(
    (other) => other.kind === kind && other.pairedWith === pairedWith && other.date !== date,
  );
  if (isPair && !isShared) return undefined;
  return { path: "pairedWith", code: isShared ? "pair-taken" : "pair-unfit" };
}

function missingHolidays({ year, days }: YearNotice): readonly NoticeProblem[] {
  const holidays = days.filter(({ kind }) => kind === "holiday");
  const bound = statutoryHolidays.filter(
    ({ on, from, to = "9999" }) =>
      from <= `${year}-${on.slice(-5)}` && `${year}-${on.slice(-5)}` <= to,
  );
  const lacksOne = bound.some(
    ({ on }) => on.length === 5 && !holidays.some(({ date }) => date === `${year}-${on}`),
  );
  const wanted = bound.reduce((sum, holiday) => sum + holiday.days, 0);
  return lacksOne || holidays.length < wanted ? [{ path: "days", code: "holiday-missing" }] : [];
}

function isRest(day: IsoDay): boolean {
  return weekdayOf(toDayNumber(day)) > 5;
}
