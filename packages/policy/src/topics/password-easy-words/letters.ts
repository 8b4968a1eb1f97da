import { toNfc, toNfd } from "@ttthdl/core/internal";

/** One character of a text as typed, and what it folds to. */
interface Letter {
  /** Without case and diacritics, đ as d; empty for what is neither letter nor digit. */
  readonly folded: string;
  readonly kind: "lower" | "upper" | "other-letter" | "digit" | "separator";
}

/** A text with each character folded: case and diacritics are gone, the places are not. */
export type Letters = readonly Letter[];

/** Folds a text, character by character, so that "Đỗ" and "do" compare equal (reading P3). */
export function lettersOf(text: string): Letters {
  return Array.from(toNfc(text), letterOf);
}

function letterOf(character: string): Letter {
  const kind = kindOf(character);
  if (kind === "separator") return { folded: "", kind };
  const bare = toNfd(character).replace(/\p{M}/gu, "").toLowerCase();
  return { folded: bare.replaceAll("đ", "d"), kind };
}

function kindOf(character: string): Letter["kind"] {
  if (/\p{Ll}/u.test(character)) return "lower";
  if (/\p{Lu}/u.test(character)) return "upper";
  if (/\p{L}/u.test(character)) return "other-letter";
  return /\p{Nd}/u.test(character) ? "digit" : "separator";
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
