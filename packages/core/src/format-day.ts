import { requireLang } from "./arguments.js";
import { requireIsoDay } from "./iso-day.js";
import type { IsoDay } from "./period.js";
import type { Lang } from "./text.js";

/**
 * A day inside a sentence or a table: in figures in Vietnamese, ISO in English.
 *
 * @throws TtthdlError `invalid-date` for a day that does not exist, `invalid-argument` for another language.
 * @example
 * ```ts
 * import { formatDay } from "@ttthdl/core";
 * formatDay("2026-03-05", "vi") // => "05/03/2026"
 * formatDay("2026-03-05", "en") // => "2026-03-05"
 * ```
 */
export function formatDay(day: IsoDay, lang: Lang): string {
  requireLang(lang);
  requireIsoDay(day);
  return { vi: day.split("-").reverse().join("/"), en: day }[lang];
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
  const [year = "", month = "", date = ""] = day.split("-");
  const number = Number(month);
  return `ngày ${date} tháng ${number <= 2 ? month : number} năm ${year}`;
}
