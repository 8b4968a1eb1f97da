import { TtthdlError } from "@ttthdl/core";

/**
 * Number and symbol of a document as Nghị định 30/2020/NĐ-CP writes them (Phụ lục I, phần I, mục II.3): numbers
 * below 10 have a leading zero.
 *
 * @throws TtthdlError `invalid-argument` for a number that is not a whole one from 1 up.
 * @example
 * ```ts
 * import { decreeNumber } from "@ttthdl/forms";
 * decreeNumber(5, "STC-VP") // => "Số: 05/STC-VP"
 * decreeNumber(128, "STC-VP") // => "Số: 128/STC-VP"
 * ```
 */
export function decreeNumber(number: number, symbol: string): string {
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new TtthdlError("invalid-argument", {
      vi: "số của văn bản là số nguyên từ 1 trở lên",
      en: "the number of a document is a whole one from 1 up",
    });
  }
  return `Số: ${padNumber(`${number}/${symbol}`)}`;
}

/** The zero before a number below 10 at the beginning of a number and symbol typed by a person. */
export function padNumber(numberAndSymbol: string): string {
  return /^[1-9](?!\d)/.test(numberAndSymbol) ? `0${numberAndSymbol}` : numberAndSymbol;
}
