import { type IsoDay, isIsoDay, TtthdlError } from "@ttthdl/core";

/**
 * A day as Nghị định 30/2020/NĐ-CP writes it (Phụ lục I, phần I, mục II.4): a leading zero before days below 10
 * and before the months 1 and 2 only.
 *
 * @throws TtthdlError `invalid-date` for a day that does not exist.
 * @example
 * ```ts
 * import { decreeDate } from "@ttthdl/forms";
 * decreeDate("2026-03-05") // => "ngày 05 tháng 3 năm 2026"
 * decreeDate("2026-02-28") // => "ngày 28 tháng 02 năm 2026"
 * ```
 */
export function decreeDate(day: IsoDay): string {
  if (!isIsoDay(day)) {
    throw new TtthdlError("invalid-date", {
      vi: "không phải ngày có thật trong khoảng từ 1900 đến 2199",
      en: "the date is not a day between 1900 and 2199",
    });
  }
  const [year = "", month = "", date = ""] = day.split("-");
  const number = Number(month);
  return `ngày ${date} tháng ${number <= 2 ? month : number} năm ${year}`;
}

/**
 * Place and date at the head of a document.
 *
 * @throws TtthdlError `invalid-date` for a day that does not exist.
 * @example
 * ```ts
 * import { decreePlaceAndDate } from "@ttthdl/forms";
 * decreePlaceAndDate("Bến Tre", "2026-11-22") // => "Bến Tre, ngày 22 tháng 11 năm 2026"
 * ```
 */
export function decreePlaceAndDate(place: string, day: IsoDay): string {
  return `${place}, ${decreeDate(day)}`;
}
