import { formatDay, type IsoDay, isIsoDay, type Lang, TtthdlError } from "@ttthdl/core";
import { requireLang, shownValue } from "@ttthdl/core/internal";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { getTimezoneOffset } from "date-fns-tz/getTimezoneOffset";
import { fromDayNumber } from "./civil-day.js";

/** The zone of every local day (reading G10). */
export const LOCAL_ZONE = "Asia/Ho_Chi_Minh";

const DAY_MS = 86_400_000;
/** The shape that every platform reads alike, and fast; but it takes 30 February for 2 March. */
const PLAIN_SHAPE =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const SHAPE =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/;

/**
 * Milliseconds since 1970 of a moment that names its offset.
 *
 * @throws TtthdlError `invalid-date` for a moment that does not exist, has no time or names no offset.
 * @example
 * ```ts
 * import { instantOf } from "@ttthdl/calendar";
 * instantOf("1970-01-01T07:00:01+07:00") // => 1000
 * ```
 */
export function instantOf(timestamp: string): number {
  if (typeof timestamp !== "string") throw notAMoment(timestamp);
  const plain = PLAIN_SHAPE.test(timestamp) && isIsoDay(timestamp.slice(0, 10));
  const instant = plain ? Date.parse(timestamp) : anyInstant(timestamp);
  if (Number.isNaN(instant)) {
    throw notAMoment(timestamp);
  }
  return instant;
}

function notAMoment(value: unknown): TtthdlError {
  return new TtthdlError("invalid-date", {
    vi: "cần thời điểm có giờ và múi giờ, ví dụ 2026-11-20T09:00:00+07:00",
    en: `${shownValue(value)} is not a moment with an offset, such as 2026-11-20T09:00:00+07:00`,
  });
}

function anyInstant(timestamp: string): number {
  // parseISO reads a text of another shape in the zone of the host.
  const date = SHAPE.test(timestamp) ? parseISO(timestamp) : undefined;
  return date !== undefined && isValid(date) ? date.getTime() : Number.NaN;
}

/**
 * The local day in Asia/Ho_Chi_Minh of a moment, given as text with an offset or in milliseconds. 24:00
 * is the first moment of the next day.
 *
 * @throws TtthdlError `invalid-date` for a moment that does not exist, names no offset or lies outside
 * 1900-9999.
 * @example
 * ```ts
 * import { localDay } from "@ttthdl/calendar";
 * localDay("2026-11-20T17:00:00Z") // => "2026-11-21"
 * ```
 */
export function localDay(moment: string | number): IsoDay {
  return fromDayNumber(Math.floor(localClock(moment) / DAY_MS));
}

/**
 * A moment as people of the province read it.
 *
 * @throws TtthdlError `invalid-date` as {@link localDay} does.
 * @example
 * ```ts
 * import { formatMoment } from "@ttthdl/calendar";
 * formatMoment("2026-11-20T01:00:00Z", "vi") // => "08:00 ngày 20/11/2026"
 * formatMoment("2026-11-20T01:00:01Z", "en") // => "2026-11-20 08:00:01 (UTC+7)"
 * ```
 */
export function formatMoment(moment: string | number, lang: Lang): string {
  requireLang(lang);
  const day = localDay(moment);
  const time = localTime(moment);
  const words = { vi: `${time} ngày ${formatDay(day, "vi")}`, en: `${day} ${time} (UTC+7)` };
  return words[lang];
}

/**
 * A moment in milliseconds as text with the local offset, to the second or, where it has them, to the
 * millisecond.
 *
 * @throws TtthdlError `invalid-date` as {@link localDay} does.
 * @example
 * ```ts
 * import { localTimestamp } from "@ttthdl/calendar";
 * localTimestamp(0) // => "1970-01-01T08:00:00+08:00"
 * localTimestamp(Date.UTC(2026, 10, 20, 17)) // => "2026-11-21T00:00:00+07:00"
 * ```
 */
export function localTimestamp(instant: number): string {
  const day = localDay(instant);
  const clock = localClock(instant);
  const minutes = Math.round((clock - instant) / 60_000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const offset = `+${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${day}${new Date(clock)
    .toISOString()
    .slice(10, -1)
    .replace(/\.000$/, "")}${offset}`;
}

/**
 * Local time of day of a moment: `HH:MM`, with seconds and milliseconds only where it has them, so that one
 * second after a limit is seen.
 */
export function localTime(moment: string | number): string {
  const time = new Date(localClock(moment)).toISOString().slice(11, -1);
  return time.replace(/(:00)?\.000$/, "");
}

/**
 * The instant moved so that its UTC fields show the local clock. A formatter that goes through the
 * host's own clock fails where the host skips an hour or a day (Samoa had no 2011-12-30).
 */
function localClock(moment: string | number): number {
  const instant = typeof moment === "number" ? moment : instantOf(moment);
  if (Math.abs(instant) > LAST_INSTANT || Number.isNaN(instant)) throw notAMoment(moment);
  return instant + (instant >= ONE_ZONE_SINCE ? UTC_PLUS_7 : offsetBefore(instant));
}

/** The last moment that a date can hold. */
const LAST_INSTANT = 8.64e15;

/** Since 1975-06-13, local time, all of Vietnam has lived in UTC+7; the zone's table is slow to ask. */
const ONE_ZONE_SINCE = Date.UTC(1975, 5, 13);
const UTC_PLUS_7 = 7 * 3_600_000;

function offsetBefore(instant: number): number {
  return getTimezoneOffset(LOCAL_ZONE, new Date(instant));
}
