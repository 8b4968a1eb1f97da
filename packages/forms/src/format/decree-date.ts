import { decreeDate, type IsoDay } from "@ttthdl/core";

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
