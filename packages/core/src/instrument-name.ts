import { requireLang, requireObject, requireText } from "./arguments.js";
import { formatDay } from "./format-day.js";
import type { Instrument } from "./instrument.js";
import type { Lang, LocalizedText } from "./text.js";

/** The kinds of documents by the abbreviation in their numbers (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const kindsByAbbreviation: readonly (readonly [abbreviation: RegExp, kind: LocalizedText])[] = [
  [/QĐ-/, { vi: "Quyết định", en: "Decision" }],
  [/NĐ-/, { vi: "Nghị định", en: "Decree" }],
  [/TT-/, { vi: "Thông tư", en: "Circular" }],
  [/NQ-/, { vi: "Nghị quyết", en: "Resolution" }],
];

/**
 * An instrument as legal citations name it: kind, number, day and issuer; a law by its title and number. One whose
 * number does not tell its kind is named by number and issuer.
 *
 * @throws TtthdlError `invalid-argument` when the instrument is not an object or the language does not exist.
 * @example
 * ```ts
 * import { instrumentName } from "@ttthdl/core";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * instrumentName(regulation, "vi")
 * // => "Quyết định số 11/2023/QĐ-UBND ngày 18/5/2023 của Ủy ban nhân dân tỉnh Bắc Kạn"
 * instrumentName(regulation, "en")
 * // => "Decision 11/2023/QĐ-UBND of 2023-05-18, People's Committee of Bắc Kạn province"
 * ```
 */
export function instrumentName(
  instrument: Pick<Instrument, "kind" | "number" | "title" | "issuer" | "issuedOn">,
  lang: Lang,
): string {
  requireObject(instrument, "instrument");
  requireLang(lang);
  const { kind, number, title, issuer, issuedOn } = instrument;
  requireText(number, "instrument.number");
  requireObject(title, "instrument.title");
  requireObject(issuer, "instrument.issuer");
  if (kind === "law")
    return { vi: `${title.vi} số ${number}`, en: `${title.en} (${number})` }[lang];
  const words = kindsByAbbreviation.find(([abbreviation]) => abbreviation.test(number))?.[1][lang];
  if (words === undefined) return `${number}, ${issuer[lang]}`;
  const day = formatDay(issuedOn, lang);
  return {
    vi: `${words} số ${number} ngày ${day} của ${issuer.vi}`,
    en: `${words} ${number} of ${day}, ${issuer.en}`,
  }[lang];
}
