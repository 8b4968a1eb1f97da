import { toDayNumber } from "@ttthdl/calendar";
import type { IsoDay, Lang } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";

/** A day of the command line. */
export function parseDayArgument(text: string): IsoDay {
  try {
    toDayNumber(text);
    return text;
  } catch (error) {
    throw new InputError(
      {
        vi: "DATE: không phải ngày có thật dạng YYYY-MM-DD",
        en: "DATE: not a date that exists, written YYYY-MM-DD",
      },
      { cause: error },
    );
  }
}

/** A year of the command line. */
export function parseYear(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= 1968 && year <= 2199) return year;
  throw new InputError({
    vi: "YEAR: phải là năm từ 1968 đến 2199",
    en: "YEAR: must be a year from 1968 to 2199",
  });
}

/** A number of working days of the command line. */
export function parseCount(text: string): number {
  const count = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (count >= 1) return count;
  throw new InputError({
    vi: "N: phải là số nguyên từ 1 trở lên",
    en: "N: must be a whole number from 1",
  });
}

/** The line that marks an answer as resting on a projection; empty for one that does not. */
export function projectedText(years: readonly number[], lang: Lang): string {
  if (years.length === 0) return "";
  const list = years.join(", ");
  return lang === "vi"
    ? `Dự kiến theo luật: năm ${list} chưa có thông báo nghỉ lễ.\n`
    : `Projected by statute: no notice of days off for ${list} yet.\n`;
}
