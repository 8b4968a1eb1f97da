import { toNfc } from "@ttthdl/core";
import { isVietnameseSyllable } from "./syllable.js";
import { type LegacyTable, tcvn3, vni } from "./tables.js";

/** A character set from before Unicode that a text was typed in. */
export type LegacyEncoding = "tcvn3" | "vni";

/** Where both fit as well, VNI: it takes two characters for a letter, which TCVN3 seldom shows by chance. */
const tables: readonly (readonly [LegacyEncoding, LegacyTable, number])[] = [
  ["vni", vni, 2],
  ["tcvn3", tcvn3, 1],
];

/** Words as the legacy sets show them: letters and the signs that stand for letters. */
const WORD = /[A-Za-z\u00a1-\u024f\u1e00-\u1eff]+/g;
const MIXED = /[A-Za-z][\u00a1-\u00ff]|[\u00a1-\u00ff][A-Za-z]/;
/** Letters that neither legacy set shows: only a text typed in Unicode has them. */
const MODERN =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/**
 * What technical texts write with the signs that TCVN3 has for letters: a sign before one letter (`µm`, `§a`), a product of
 * two (`N·m`), a footnote (`X¹`). A word of these alone tells nothing.
 */
const TECHNICAL = /^[\u00a1-\u00bf\u00d7][A-Za-z]$|^[A-Za-z][\u00b7\u00d7][A-Za-z]$|\u00b9$/;
/** `2m×3m`: a sign before a figure is no letter. */
const TIMES = /\u00d7(?=\d)/g;

/**
 * The legacy character set of a text, or `undefined`. A word counts when it cannot be Vietnamese as it stands
 * and is once its characters are read in the set: "Së Tµi chÝnh" is "Sở Tài chính" in TCVN3, "Tieáng Vieät"
 * is "Tiếng Việt" in VNI. One such word is enough, two where the text has letters of Unicode as well.
 *
 * @example
 * ```ts
 * import { legacyEncodingOf } from "@ttthdl/forms";
 * legacyEncodingOf("Së Tµi chÝnh") // => "tcvn3"
 * legacyEncodingOf("Tieáng Vieät") // => "vni"
 * legacyEncodingOf("Cà phê Zürich, 2 × 5 µm, Bến Tre") // => undefined
 * ```
 */
export function legacyEncodingOf(text: string): LegacyEncoding | undefined {
  const composed = toNfc(text).replace(TIMES, " ");
  if (!MIXED.test(composed)) return undefined;
  const wanted = MODERN.test(composed) ? 2 : 1;
  const words = (composed.match(WORD) ?? []).filter(isForeign);
  const counts = tables.map(([encoding, table, widest]) => ({
    encoding,
    count: words.filter((word) => isVietnameseSyllable(decode(word, table, widest))).length,
  }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best !== undefined && best.count >= wanted ? best.encoding : undefined;
}

/** Whether a word could be one of a legacy set: neither Vietnamese as it stands nor a unit. */
function isForeign(word: string): boolean {
  return (
    MIXED.test(word) && !MODERN.test(word) && !TECHNICAL.test(word) && !isVietnameseSyllable(word)
  );
}

function decode(word: string, table: LegacyTable, widest: number): string {
  const lower = word.toLowerCase();
  let decoded = "";
  for (let index = 0; index < lower.length; ) {
    const pair = widest > 1 ? table.get(lower.slice(index, index + 2)) : undefined;
    const original = word.charAt(index);
    decoded += pair ?? table.get(original) ?? table.get(lower.charAt(index)) ?? original;
    index += pair === undefined ? 1 : 2;
  }
  return decoded;
}
