import type { Instrument, IsoDay, Lang } from "@ttthdl/core";
import { instrumentAdvisories } from "../check/in-force.js";
import { describeWith } from "../topics/describe-with.js";
import { commonMessages } from "../topics/shared/messages.js";

/**
 * What a reader must know of a whole text on a day: a doubtful status, an assumed first day.
 *
 * @example
 * ```ts
 * import { instrumentNotes } from "@ttthdl/policy";
 * import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
 * instrumentNotes(regulation, "2026-11-22", "vi") // => []
 * ```
 */
export function instrumentNotes(
  instrument: Instrument,
  asOf: IsoDay,
  lang: Lang,
): readonly string[] {
  const advisories = instrumentAdvisories(instrument, asOf);
  return describeWith(commonMessages, { reasons: [], advisories }, lang).advisories;
}
