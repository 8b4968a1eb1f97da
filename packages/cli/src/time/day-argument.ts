import { instantOf, toDayNumber } from "@ttthdl/calendar";
import { type IsoDay, isIsoDay } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";
import { words } from "./words.js";

/** A day of the command line. */
export function parseDayArgument(text: string): IsoDay {
  try {
    toDayNumber(text);
    return text;
  } catch (error) {
    throw new InputError(words.notADate, { cause: error });
  }
}

/** A day, or a moment with its offset, of the option `--from`. */
export function parseDayOrMoment(text: string): string {
  if (isIsoDay(text)) return text;
  try {
    instantOf(text);
    return text;
  } catch (error) {
    throw new InputError(words.notADayOrMoment, { cause: error });
  }
}

/** A year of the command line. */
export function parseYear(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= 1968 && year <= 2199) return year;
  throw new InputError(words.notAYear);
}

/** A number of working days of the command line. */
export function parseCount(text: string): number {
  const count = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (count >= 1) return count;
  throw new InputError(words.notACount);
}
