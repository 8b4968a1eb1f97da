// @ts-check
import { lunationBefore, newMoon } from "./new-moon.mjs";
import { majorTerms } from "./sun.mjs";

/**
 * One lunar year: the first day of each month with the month's number.
 *
 * @typedef {object} LunarYear
 * @property {number} year
 * @property {readonly { month: number, leap: boolean, first: number }[]} months
 * @property {number} end - First day of the next year.
 */

/**
 * Lunar years by the rule of the Vietnamese calendar: a month begins on the local day of its new moon, month 11
 * holds the winter solstice, and where 13 months lie between two such months the first one without a major solar
 * term is the leap month.
 *
 * @param {number} firstYear
 * @param {number} lastYear
 * @param {number} offsetHours - 7 in Vietnam.
 * @returns {readonly LunarYear[]}
 */
export function lunarYears(firstYear, lastYear, offsetHours) {
  const localDay = (/** @type {number} */ moment) => Math.floor(moment + offsetHours / 24);
  /** @type {{ month: number, leap: boolean, first: number }[]} */
  const months = [];
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

/**
 * The months from the one with the solstice before a solar year to the one before the next solstice's.
 *
 * @param {number} year
 * @param {(moment: number) => number} localDay
 */
function monthsBetweenSolstices(year, localDay) {
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

  /** @param {number} first @param {number | undefined} end */
  function isEmpty(first, end) {
    return end !== undefined && !terms.some((day) => first <= day && day < end);
  }
  return firsts.slice(0, count).map((first, at) => {
    const number = 10 + at - (leapAt !== -1 && at >= leapAt ? 1 : 0);
    return { month: (number % 12) + 1, leap: at === leapAt, first };
  });
}
