import { bareText } from "./bare-text.js";
import type { LocalizedText } from "./text.js";

/** As many digits as the shortest number has, a local one or a hotline. */
const FEWEST_DIGITS = 8;

/** As many digits as a number can have in the world (ITU-T E.164). */
const MOST_DIGITS = 15;

/** A number that is written in groups has so many digits without its 0 or +84, unless it is clear where it ends. */
const NATIONAL_DIGITS = 9;

/** +84 and nine digits or more. */
const WITH_COUNTRY_CODE = /^(?:00)?84(?=\d{9})/;

/** What people write inside one number; everything else ends it: words, commas, bars, line breaks. */
const BETWEEN_NUMBERS = /(?:[^\d\s.()+\p{Pd}'’_]|[\r\n])+/u;

/**
 * Every way to read Vietnamese numbers out of what people type into a field for a telephone number: each without its 0
 * or +84 (reading P3). Spaces, dots and hyphens stand inside a number as well as between two, so neighbouring
 * groups of digits are joined in each way that gives a number.
 *
 * @returns An empty list where the text holds no number; `undefined` where a number has more than 15 digits.
 */
export function telephoneNumbers(text: string): readonly string[] | undefined {
  const groups = bareText(text)
    .split(BETWEEN_NUMBERS)
    .map((part) => part.match(/\d+/g) ?? []);
  if (groups.some((digits) => digits.some(({ length }) => length > MOST_DIGITS))) return undefined;
  return [...new Set(groups.flatMap(joinedGroups))];
}

/** The numbers that neighbouring groups of digits give. */
function joinedGroups(groups: readonly string[]): readonly string[] {
  const found: string[] = [];
  /** Groups before which a number may have ended. */
  const starts = new Set([0]);
  for (let from = 0; from < groups.length; from++) {
    let digits = "";
    for (let to = from; to < groups.length; to++) {
      digits += groups[to] ?? "";
      if (digits.length > MOST_DIGITS) break;
      const number = digits.replace(WITH_COUNTRY_CODE, "").replace(/^0/, "");
      const alone = from === to || (starts.has(from) && startsNumber(groups[to + 1]));
      if (alone ? digits.length < FEWEST_DIGITS : number.length < NATIONAL_DIGITS) continue;
      found.push(number);
      starts.add(to + 1);
    }
  }
  return found;
}

/** Whether a new number starts with a group, or there is none. */
function startsNumber(group: string | undefined): boolean {
  return group === undefined || /^0|^84/.test(group) || group.length >= FEWEST_DIGITS;
}

/** Why a text is no telephone number that a password can be compared with; `undefined` for one that is. */
export function telephoneProblem(text: string): LocalizedText | undefined {
  const numbers = telephoneNumbers(text);
  if (numbers === undefined) return TOO_LONG;
  return numbers.length === 0 ? TOO_SHORT : undefined;
}

const TOO_LONG: LocalizedText = {
  vi: `một số không được quá ${MOST_DIGITS} chữ số; nhiều số thì viết cách nhau`,
  en: `a number must not have more than ${MOST_DIGITS} digits; write several numbers apart`,
};

const TOO_SHORT: LocalizedText = {
  vi: `phải có ít nhất ${FEWEST_DIGITS} chữ số`,
  en: `must have at least ${FEWEST_DIGITS} digits`,
};
