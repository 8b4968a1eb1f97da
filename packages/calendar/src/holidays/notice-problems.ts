import { type IsoDay, isIsoDay, type LocalizedText } from "@ttthdl/core";
import { toDayNumber, weekdayOf } from "../civil-day.js";
import type { SpecialDay, YearNotice } from "./special-day.js";
import { statutoryHolidays } from "./statute.js";

/** Why a notice contradicts itself or the law. */
export interface NoticeProblem {
  /** `days[3].date` */
  readonly path: string;
  readonly text: LocalizedText;
}

/** First year whose public holidays are all under a statute that the package knows. */
export const FIRST_STATUTE_YEAR: number = 2014;
/** Last year of the lunar table. */
export const LAST_STATUTE_YEAR: number = 2199;

const say = (vi: string, en: string): LocalizedText => ({ vi, en });

/**
 * What keeps a notice from being one: a day of another year, a day twice, a compensatory day without its
 * holiday, a swapped day without the other of its pair, a missing statutory holiday. Empty for a sound one.
 */
export function noticeProblems({ year, days }: YearNotice): readonly NoticeProblem[] {
  if (!Number.isInteger(year) || year < FIRST_STATUTE_YEAR || year > LAST_STATUTE_YEAR) {
    const range = `${FIRST_STATUTE_YEAR}-${LAST_STATUTE_YEAR}`;
    return [{ path: "year", text: say(`phải là năm trong ${range}`, `must be in ${range}`) }];
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
  const at = (path: string, vi: string, en: string): NoticeProblem => ({ path, text: say(vi, en) });
  if (!isIsoDay(date) || !date.startsWith(`${year}-`)) {
    return at("date", `phải là một ngày có thật của năm ${year}`, `must be a day of ${year}`);
  }
  if (isSecond) return at("date", "ngày này đã được nêu", "this day is given twice");
  if (kind === "holiday") {
    if (pairedWith === undefined) return undefined;
    return at("pairedWith", "ngày lễ không có ngày ghép", "a holiday is not paired");
  }
  if (isRest(date) !== (kind === "swapped-work")) {
    return kind === "swapped-work"
      ? at("date", "ngày làm bù phải là thứ Bảy, Chủ nhật", "a day worked must be on a weekend")
      : at("date", "ngày nghỉ phải là ngày trong tuần", "a day off must be a weekday");
  }
  if (pairedWith === undefined) {
    return at("pairedWith", `thiếu ngày ghép của ${kind}`, `the other day of ${kind} is missing`);
  }
  if (!isIsoDay(pairedWith)) {
    return at("pairedWith", "phải là một ngày có thật", "must be a day that exists");
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
  const text = isShared
    ? say("ngày này đã ghép với ngày khác", "this day is already paired with another")
    : say(
        `phải là một ngày ${wanted} của thông báo, ghép với ngày này`,
        `must be a ${wanted} day of the notice that is paired with this one`,
      );
  return { path: "pairedWith", text };
}

function missingHolidays({ year, days }: YearNotice): readonly NoticeProblem[] {
  const holidays = days.filter(({ kind }) => kind === "holiday");
  const bound = statutoryHolidays.filter(
    ({ on, from, to = "9999" }) =>
      from <= `${year}-${on.slice(-5)}` && `${year}-${on.slice(-5)}` <= to,
  );
  const absent = bound.find(
    ({ on }) => on.length === 5 && !holidays.some(({ date }) => date === `${year}-${on}`),
  );
  if (absent !== undefined) {
    const day = absent.on.split("-").reverse().join("/");
    const text = say(`thiếu ngày lễ ${day}`, `the holiday of ${year}-${absent.on} is missing`);
    return [{ path: "days", text }];
  }
  const wanted = bound.reduce((sum, holiday) => sum + holiday.days, 0);
  if (holidays.length >= wanted) return [];
  const text = say(
    `chỉ có ${holidays.length} ngày lễ; luật định ${wanted} ngày`,
    `only ${holidays.length} holidays; the law gives ${wanted}`,
  );
  return [{ path: "days", text }];
}

function isRest(day: IsoDay): boolean {
  return weekdayOf(toDayNumber(day)) > 5;
}
