/**
 * The zero before a number below 10 at the beginning of a number and symbol typed by a person, as Nghị định
 * 30/2020/NĐ-CP writes them (Phụ lục I, phần I, mục II.3).
 */
export function padNumber(numberAndSymbol: string): string {
  return /^[1-9](?!\d)/.test(numberAndSymbol) ? `0${numberAndSymbol}` : numberAndSymbol;
}
