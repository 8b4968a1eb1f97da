import { toNfc } from "@ttthdl/core/internal";
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
/** A letter beside a sign, or two signs of which the first stands for a capital or `đ` in TCVN3: `§ç` is "Đỗ". */
const MIXED = /[A-Za-z][\u00a1-\u00ff]|[\u00a1-\u00ff][A-Za-z]|[¡¢£¤¥¦§®][\u00a1-\u00ff]/;
/** Letters that neither legacy set shows: only a text typed in Unicode has them. */
const MODERN =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/**
 * What technical texts write with the signs that TCVN3 has for letters: a sign before one letter (`µm`, `§a`), a product of
 * two (`N·m`), a footnote (`X¹`). A word of these alone proves nothing.
 */
const TECHNICAL = /^[\u00a1-\u00bf\u00d7][A-Za-z]$|^[A-Za-z][\u00b7\u00d7][A-Za-z]$|\u00b9$/;
/**
 * "HuÕ", "BÕn": a capital that TCVN3 has for a small letter, after a small one or between a first consonant and a small
 * letter; there without those of Vietnamese, for the shift key may have been held too long: "BÌnh", "CÔng".
 */
const CAPITAL_INSIDE = /[a-zß-öø-ÿ][ÆÇ-ÌÎ-ÖØÜ-Þ]|^[B-DF-HJ-NP-TV-Z][ÆÇËÎ-ÑÕÖØÜÞ][a-zß-öø-ÿ]/;
/** What French, Swedish and names have by themselves: où, dû, på, Lü. */
const WEAK = /^(?:[a-z][åùûü]|[åùûü][a-z])$/i;
/** `2m×3m`: a sign before a figure is no letter. */
const TIMES = /\u00d7(?=\d)/g;

/**
 * The legacy character set of a text, or `undefined`. A word counts when it cannot be Vietnamese as it stands
 * and is once its characters are read in the set: "Së Tµi chÝnh" is "Sở Tài chính" in TCVN3, "Tieáng Vieät"
 * is "Tiếng Việt" in VNI. One such word is enough, two where the text has letters of Unicode as well; words of two
 * letters that other languages have (où, på, Lü) are never enough.
 */
export function legacyEncodingOf(text: string): LegacyEncoding | undefined {
  const composed = toNfc(text).replace(TIMES, " ");
  if (!MIXED.test(composed)) return undefined;
  const wanted = MODERN.test(composed) ? 2 : 1;
  const words = (composed.match(WORD) ?? []).filter(isForeign);
  const found = tables
    .map(([encoding, table, widest]) => ({
      encoding,
      words: words.filter((word) => couldBe(encoding, word) && isReadable(word, table, widest)),
    }))
    .filter(({ words }) => words.length >= wanted && !words.every((word) => WEAK.test(word)))
    .sort((a, b) => b.words.length - a.words.length);
  return found[0]?.encoding;
}

/** Whether a word could be one of a legacy set: neither Vietnamese as it stands nor a unit. */
function isForeign(word: string): boolean {
  return (
    MIXED.test(word) &&
    !MODERN.test(word) &&
    !TECHNICAL.test(word) &&
    (CAPITAL_INSIDE.test(word) || !isVietnameseSyllable(word))
  );
}

/** In VNI a letter and its mark are both capitals or both small; in TCVN3 a capital may stand for a small letter. */
function couldBe(encoding: LegacyEncoding, word: string): boolean {
  return encoding === "tcvn3" || !CAPITAL_INSIDE.test(word);
}

function isReadable(word: string, table: LegacyTable, widest: number): boolean {
  return isVietnameseSyllable(decode(word, table, widest));
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
