import {
  findProvince,
  type Instrument,
  type IsoDay,
  type Lang,
  type LocalizedText,
  statusOn,
  territoryName,
} from "@ttthdl/core";
import { requireLang, requireList, requireObject } from "@ttthdl/core/internal";
import { goneBasesOf } from "../cited-law/cited-law.js";
import { goneBasesWords } from "../cited-law/words.js";
import { words } from "./words.js";

/**
 * What a reader must know of a whole text on a day, said once wherever the text is used: where it applies, what is
 * known of its status, a first day that is assumed, bases that are no longer in force, that it is encoded in part only (reading S1), and who has
 * reviewed the encoding.
 *
 * @throws TtthdlError `invalid-argument` when the instrument is not an object or the language does not exist.
 * @example
 * ```ts
 * import { instrumentNotes } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * instrumentNotes(regulation, "2026-11-22", "en")[0]
 * // => "Applies only within the former Bắc Kạn province, part of Thái Nguyên province since 2025-07-01."
 * ```
 */
export function instrumentNotes(
  instrument: Instrument,
  asOf: IsoDay,
  lang: Lang,
): readonly string[] {
  requireObject(instrument, "instrument");
  requireLang(lang);
  if (instrument.foundedOn !== undefined) {
    requireList(instrument.foundedOn, "instrument.foundedOn");
  }
  const { effectiveFrom, issuedOn, partial } = instrument;
  const bases = goneBasesOf(instrument, asOf);
  return [
    territoryNote(instrument, asOf),
    statusNote(instrument, asOf),
    effectiveFrom === null ? words.dateAssumed(issuedOn) : undefined,
    bases.length === 0 ? undefined : goneBasesWords(bases),
    partial ? words.partial : undefined,
    words.review(instrument.review ?? []),
  ]
    .filter((note) => note !== undefined)
    .map((note) => note[lang]);
}

/** Where the text applies; the documents of a merged province stay in force within its old territory only. */
function territoryNote(instrument: Instrument, asOf: IsoDay): LocalizedText {
  const old = findProvince(instrument.province ?? "");
  const now = findProvince(old?.successor ?? "");
  return old !== undefined && now?.validFrom !== undefined && now.validFrom <= asOf
    ? words.oldTerritory(old, now, now.validFrom)
    : words.territory(old ?? territoryName(instrument));
}

function statusNote(instrument: Instrument, asOf: IsoDay): LocalizedText | undefined {
  const status = statusOn(instrument, asOf);
  return status === undefined ? undefined : words.status(status);
}
