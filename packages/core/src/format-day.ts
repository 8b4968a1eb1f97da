import { requireLang } from "./arguments.js";
import { requireIsoDay } from "./iso-day.js";
import type { IsoDay } from "./period.js";
import type { Lang } from "./text.js";

/**
 * A day inside a sentence or a table: ISO in English, in figures in Vietnamese, with a leading zero where the
 * decree on administrative documents has one: before days below 10 and before the months 1 and 2 only.
 *
 * @throws TtthdlError `invalid-date` for a day that does not exist, `invalid-argument` for another language.
 * @example
 * ```ts
 * import { formatDay } from "@ttthdl/core";
 * formatDay("2026-03-05", "vi") // => "05/3/2026"
 * formatDay("2026-02-18", "vi") // => "18/02/2026"
 * formatDay("2026-03-05", "en") // => "2026-03-05"
 * ```
 */
export function formatDay(day: IsoDay, lang: Lang): string {
  requireLang(lang);
  requireIsoDay(day);
  return { vi: decreeFigures(day).join("/"), en: day }[lang];
}

/**
 * A day in an administrative document, which is always in Vietnamese, as Nghị định 30/2020/NĐ-CP writes it
 * (Phụ lục I, phần I, mục II.4): in words, with a leading zero before days below 10 and before the months 1
 * and 2 only. In running text `formatDay` writes it in figures.
 *
 * @throws TtthdlError `invalid-date` for a day that does not exist.
 * @example
 * ```ts
 * import { decreeDate } from "@ttthdl/core";
 * decreeDate("2026-03-05") // => "ngày 05 tháng 3 năm 2026"
 * decreeDate("2026-02-28") // => "ngày 28 tháng 02 năm 2026"
 * ```
 */
export function decreeDate(day: IsoDay): string {
  requireIsoDay(day);
  const [date, month, year] = decreeFigures(day);
  return `ngày ${date} tháng ${month} năm ${year}`;
}

/** Day, month and year, as Nghị định 30/2020/NĐ-CP pads them. */
function decreeFigures(day: IsoDay): readonly [date: string, month: string, year: string] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [date, Number(month) <= 2 ? month : String(Number(month)), year];
}
