import { lunationBefore, newMoon } from "./new-moon.js";
import { majorTerms } from "./sun.js";

/** A month with its number and its first day. */
interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  readonly first: number;
}

/** One lunar year. */
interface LunarYear {
  readonly year: number;
  readonly months: readonly LunarMonth[];
  /** First day of the next year. */
  readonly end: number;
}

/**
 * Lunar years by the rule of the Vietnamese calendar: a month begins on the local day of its new moon, month 11
 * holds the winter solstice, and where 13 months lie between two such months the first one without a major solar
 * term is the leap month.
 *
 * @param offsetHours - 7 in Vietnam.
 */
export function lunarYears(
  firstYear: number,
  lastYear: number,
  offsetHours: number,
): readonly LunarYear[] {
  const localDay = (moment: number): number => Math.floor(moment + offsetHours / 24);
  const months: LunarMonth[] = [];
  for (let year = firstYear; year <= lastYear + 1; year++) {
    months.push(...monthsBetweenSolstices(year, localDay));
  }
  const starts = months.flatMap(({ month, leap }, at) => (month === 1 && !leap ? [at] : []));
  return starts.slice(0, -1).map((at, index) => ({
    year: firstYear + index,
    months: months.slice(at, starts[index + 1]),
    end: months[starts[index + 1] ?? 0]?.first ?? 0,
  }));
}

/** The months from the one with the solstice before a solar year to the one before the next solstice's. */
function monthsBetweenSolstices(
  year: number,
  localDay: (moment: number) => number,
): readonly LunarMonth[] {
  const terms = majorTerms(year).map(([, moment]) => localDay(moment));
  const [solstice = 0, next = 0] = [terms[0], terms[12]];
  let k = lunationBefore(solstice);
  while (localDay(newMoon(k + 1)) <= solstice) k++;
  const firsts = [localDay(newMoon(k))];
  while ((firsts.at(-1) ?? 0) <= next) firsts.push(localDay(newMoon(++k)));
  // The last one begins after the next solstice, the one before it is the next month 11.
  const count = firsts.length - 2;
  const leapAt =
    count === 13 ? firsts.findIndex((first, at) => isEmpty(first, firsts[at + 1])) : -1;

  function isEmpty(first: number, end: number | undefined): boolean {
    return end !== undefined && !terms.some((day) => first <= day && day < end);
  }
  return firsts.slice(0, count).map((first, at) => {
    const number = 10 + at - (leapAt !== -1 && at >= leapAt ? 1 : 0);
    return { month: (number % 12) + 1, leap: at === leapAt, first };
  });
}
