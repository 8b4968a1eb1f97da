import { bareText } from "@ttthdl/core/internal";

/** One character of a text as typed, and what it folds to. */
interface Letter {
  /** Without case and diacritics, đ as d; empty for what is neither letter nor digit. */
  readonly folded: string;
  readonly kind: "lower" | "upper" | "other-letter" | "digit" | "separator";
}

/** A text with each character folded: case and diacritics are gone, the places are not. */
export type Letters = readonly Letter[];

/**
 * Folds a text, character by character, so that "Đỗ" and "do" compare equal, "ＡＮ" and "an" too (reading P3). A mark is a
 * part of its letter, whether or not the two compose: it neither hides a letter nor ends a word.
 */
export function lettersOf(text: string): Letters {
  return Array.from(bareText(text)).flatMap(lettersOfCharacter);
}

function lettersOfCharacter(character: string): readonly Letter[] {
  const kind = kindOf(character);
  if (kind === "separator") return [{ folded: "", kind }];
  // Upper case first: it brings together letters that have several lower forms; ß gives two.
  const bare = character.toUpperCase().toLowerCase();
  return Array.from(LIKE_D.test(bare) ? "d" : bare, (folded) => ({ folded, kind }));
}

/** đ, and two letters of other alphabets whose capitals look the same and are typed for Đ. */
const LIKE_D = /^[đðɖ]$/;

function kindOf(character: string): Letter["kind"] {
  if (/\p{Ll}/u.test(character)) return "lower";
  if (/\p{Lu}/u.test(character)) return "upper";
  if (/\p{L}/u.test(character)) return "other-letter";
  return /\p{Nd}/u.test(character) ? "digit" : "separator";
}

/** The letters and digits as typed, each folded, with a space for anything else. */
export function spaced(letters: Letters): string {
  return letters.map(({ folded }) => folded || " ").join("");
}

/** The letters and digits in a row, separators removed. */
export function joined(letters: Letters): string {
  return letters.map(({ folded }) => folded).join("");
}

/**
 * Whether a short word stands by itself: bounded on both sides by a non-letter, by the text's end, or
 * by a change from lower to upper case. "An" stands in "qx7#an#" and "zkwAn77", not in "mangrove".
 */
export function standsAlone(letters: Letters, word: string): boolean {
  for (let start = 0; start < letters.length; start++) {
    const end = start + word.length;
    const found = joined(letters.slice(start, end)) === word;
    if (found && isBoundary(letters, start) && isBoundary(letters, end)) return true;
  }
  return false;
}

/** Whether a word may begin or end between two characters. */
function isBoundary(letters: Letters, place: number): boolean {
  const before = letters[place - 1]?.kind;
  const after = letters[place]?.kind;
  return !isLetter(before) || !isLetter(after) || (before === "lower" && after === "upper");
}

function isLetter(kind: Letter["kind"] | undefined): boolean {
  return kind === "lower" || kind === "upper" || kind === "other-letter";
}
