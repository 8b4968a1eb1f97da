import type { CharacterClass } from "@ttthdl/core";
import { toNfc } from "@ttthdl/core/internal";

/** What the rules need to know about a password; never the password itself. */
export interface PasswordTraits {
  /** Unicode code points after NFC (reading P1). */
  readonly length: number;
  /** The classes that occur, as a set of {@link classBit}. */
  readonly classes: number;
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const SPECIAL = 8;

/** The bit of a class in {@link PasswordTraits.classes}. */
export const classBit: Readonly<Record<CharacterClass, number>> = {
  lower: LOWER,
  upper: UPPER,
  digit: DIGIT,
  special: SPECIAL,
};

/** Classes of the ASCII characters by code; control characters and space belong to none. */
const ascii: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  classOf(String.fromCharCode(code)),
);

/**
 * Counts the characters of a password and the classes that occur in it. Lower case is \p{Ll}, upper
 * case \p{Lu}, digit \p{Nd}; special is a visible character that is neither letter, mark nor digit,
 * so white space is not (reading P2).
 */
export function traitsOf(password: string): PasswordTraits {
  let classes = 0;
  for (let index = 0; index < password.length; index++) {
    const code = password.charCodeAt(index);
    if (code > 127) return traitsOfUnicode(toNfc(password));
    classes |= ascii[code] ?? 0;
  }
  return { length: password.length, classes };
}

function traitsOfUnicode(password: string): PasswordTraits {
  let length = 0;
  let classes = 0;
  for (const character of password) {
    length++;
    classes |= classOf(character);
  }
  return { length, classes };
}

function classOf(character: string): number {
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /[\p{P}\p{S}\p{Nl}\p{No}]/u.test(character) ? SPECIAL : 0;
}
