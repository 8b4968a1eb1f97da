import { isIsoDay } from "@ttthdl/core";

/** As the decree writes it, and with blanks that were filled in one by one: `năm 20 26`. */
const DECREE = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{2})\s?(\d{2})(?!\d)/iu;
const NUMERIC = /^\s*(?:ngày\s*)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\s*$/iu;

/** The day that a text states, as `YYYY-MM-DD`, or `undefined`. */
export function readDate(text: string): string | undefined {
  if (isIsoDay(text.trim())) return text.trim();
  const decree = DECREE.exec(text);
  const found =
    decree === null
      ? NUMERIC.exec(text)?.slice(1)
      : [decree[1], decree[2], `${decree[3]}${decree[4]}`];
  if (found === undefined) return undefined;
  const [day = "", month = "", year = ""] = found;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDay(iso) ? iso : undefined;
}
