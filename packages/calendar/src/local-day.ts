import { type IsoDay, type Lang, TtthdlError } from "@ttthdl/core";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { formatInTimeZone } from "date-fns-tz/formatInTimeZone";

/** The zone of every local day (reading G10). */
export const LOCAL_ZONE = "Asia/Ho_Chi_Minh";

const HAS_OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * Milliseconds since 1970 of a moment that names its offset.
 *
 * @throws TtthdlError `invalid-date` for a moment that does not exist or names no offset.
 * @example
 * ```ts
 * import { instantOf } from "@ttthdl/calendar";
 * instantOf("1970-01-01T07:00:01+07:00") // => 1000
 * ```
 */
export function instantOf(timestamp: string): number {
  const date = parseISO(timestamp);
  if (!HAS_OFFSET.test(timestamp) || !isValid(date)) {
    throw new TtthdlError("invalid-date", `${timestamp} is not a moment with an offset`);
  }
  return date.getTime();
}

/**
 * The local day in Asia/Ho_Chi_Minh of a moment, given as text with an offset or in milliseconds.
 *
 * @throws TtthdlError `invalid-date` for a moment that does not exist or names no offset.
 * @example
 * ```ts
 * import { localDay } from "@ttthdl/calendar";
 * localDay("2026-11-20T17:00:00Z") // => "2026-11-21"
 * ```
 */
export function localDay(moment: string | number): IsoDay {
  const instant = typeof moment === "string" ? instantOf(moment) : moment;
  return formatInTimeZone(instant, LOCAL_ZONE, "yyyy-MM-dd");
}

/**
 * A moment as people of the province read it.
 *
 * @example
 * ```ts
 * import { formatMoment } from "@ttthdl/calendar";
 * formatMoment("2026-11-20T01:00:00Z", "vi") // => "08:00 ngày 20/11/2026"
 * formatMoment("2026-11-20T01:00:00Z", "en") // => "2026-11-20 08:00 (UTC+7)"
 * ```
 */
export function formatMoment(moment: string | number, lang: Lang): string {
  const instant = typeof moment === "string" ? instantOf(moment) : moment;
  const pattern = lang === "vi" ? "HH:mm 'ngày' dd/MM/yyyy" : "yyyy-MM-dd HH:mm '(UTC+7)'";
  return formatInTimeZone(instant, LOCAL_ZONE, pattern);
}
