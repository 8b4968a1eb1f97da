import { requireText } from "./arguments.js";
import { toNfc, toNfd } from "./normal-form.js";
import { letterRank } from "./vietnamese-alphabet.js";

/** Combining marks of the tones in dictionary order: huyền, hỏi, ngã, sắc, nặng. */
const toneMarks = "\u0300\u0309\u0303\u0301\u0323";
const anyTone = /\u0300|\u0309|\u0303|\u0301|\u0323/g;

/**
 * Vietnamese dictionary order, syllable by syllable: first the letters (a ă â … d đ …), then the tone
 * (level, huyền, hỏi, ngã, sắc, nặng), then the next syllable. Figures come before letters. Texts that differ
 * only in case or in where a tone stands have a fixed order too; texts equal in NFC are equal. Needs no locale
 * data, so every machine sorts alike.
 *
 * @returns A negative number, zero or a positive number, for `Array.prototype.sort`.
 * @example
 * ```ts
 * import { compareVietnamese } from "@ttthdl/core";
 * ["Đà Nẵng", "Hà Nam", "Đắk Lắk", "Dương", "Hạ Long"].sort(compareVietnamese)
 * // => ["Dương", "Đà Nẵng", "Đắk Lắk", "Hà Nam", "Hạ Long"]
 * ```
 */
export function compareVietnamese(a: string, b: string): number {
  requireText(a, "a");
  requireText(b, "b");
  const first = toNfc(a);
  const second = toNfc(b);
  return compareSyllables(syllables(first), syllables(second)) || compareUnits(first, second);
}

function syllables(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .filter((part) => part !== "");
}

function compareSyllables(a: readonly string[], b: readonly string[]): number {
  for (const [index, syllable] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareSyllable(syllable, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareSyllable(a: string, b: string): number {
  return compareNumbers(letters(a), letters(b)) || compareNumbers(tones(a), tones(b));
}

function letters(syllable: string): readonly number[] {
  return Array.from(toNfc(toNfd(syllable).replace(anyTone, "")), rank);
}

/** Signs and figures, then Vietnamese letters, then all other letters. */
function rank(character: string): number {
  const place = letterRank(character);
  const code = character.codePointAt(0) ?? 0;
  if (place >= 0) return 0x80 + place;
  return code < 0x80 ? code : code + 0x100;
}

/** Only which tones, not where: "hoà" and "hòa" are one word. */
function tones(syllable: string): readonly number[] {
  return Array.from(toNfd(syllable).matchAll(anyTone), ([mark]) => toneMarks.indexOf(mark));
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [index, number] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (number !== other) return number - other;
  }
  return a.length - b.length;
}

/** By code unit, lower case after upper case. */
function compareUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
