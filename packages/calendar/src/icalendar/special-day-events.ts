import type { Lang } from "@ttthdl/core";
import { requireLang, requireList, requireObject } from "@ttthdl/core/internal";
import type { SpecialDay } from "../holidays/special-day.js";
import type { CalendarEvent } from "./to-icalendar.js";

const PROJECTED: Readonly<Record<Lang, string>> = {
  vi: "Dự kiến theo luật, chưa có thông báo.",
  en: "Projected by statute, not announced.",
};

/**
 * Holidays, compensatory and swapped days as events of a whole day, each with its source. Only a swapped
 * day that is worked takes the person's time.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@ttthdl/calendar";
 * import { specialDayEvents } from "@ttthdl/calendar/icalendar";
 * const { days } = workingCalendar().specialDays(2026);
 * specialDayEvents(days, "vi").at(-1)?.uid // => "2026-11-24-holiday@ttthdl"
 * ```
 */
export function specialDayEvents(
  days: readonly SpecialDay[],
  lang: Lang,
): readonly CalendarEvent[] {
  requireList(days, "days");
  requireLang(lang);
  for (const [index, day] of days.entries()) {
    requireObject(day, `days[${index}]`);
    requireObject(day.name, `days[${index}].name`);
  }
  return days.map(({ date, kind, name, source, confidence }) => ({
    uid: `${date}-${kind}@ttthdl`,
    summary: name[lang],
    description: confidence === "projected" ? `${source}. ${PROJECTED[lang]}` : source,
    when: { day: date },
    busy: kind === "swapped-work",
  }));
}
