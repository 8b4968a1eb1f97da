import { shownValue, TtthdlError } from "./error.js";
import type { IsoDay } from "./period.js";

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a text is a civil day that exists, from 1900-01-01 to 2199-12-31, written `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { isIsoDay } from "@ttthdl/core";
 * isIsoDay("2024-02-29") // => true
 * isIsoDay("2026-02-30") // => false
 * isIsoDay("2200-01-01") // => false
 * ```
 */
export function isIsoDay(text: string): boolean {
  if (typeof text !== "string" || !SHAPE.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const date = Number(text.slice(8));
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  // Every month has 28 days; the calendar is asked for the others only.
  return date >= 1 && (date <= 28 || date <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Refuses a day that does not exist with `invalid-date`. */
export function requireIsoDay(day: IsoDay): void {
  if (isIsoDay(day)) return;
  throw new TtthdlError("invalid-date", {
    vi: "không phải ngày có thật trong khoảng từ 1900 đến 2199",
    en: `${shownValue(day)} is not a day between 1900 and 2199`,
  });
}
