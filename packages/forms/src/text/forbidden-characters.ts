/**
 * Controls other than the line feed, marks that turn the direction of writing or hide, private and unassigned
 * places that no font draws, halves of surrogate pairs.
 */
const FORBIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;
/** What Vietnamese is written with, seen at once: the classes above are slow to look through. */
const COMMON =
  /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2013\u2014\u2018-\u201d\u2026]*$/;
const EVERY_FORBIDDEN = new RegExp(FORBIDDEN, "gu");

/** What stands in the place of a character that must not be drawn: a reader sees that something was there. */
const REPLACEMENT = "\ufffd";

/** Whether a text holds a character that no paper can show as text. */
export function hasForbiddenCharacter(text: string): boolean {
  return !COMMON.test(text) && FORBIDDEN.test(text);
}

/** The text with every forbidden character replaced by {@link REPLACEMENT}. */
export function replaceForbidden(text: string): string {
  return hasForbiddenCharacter(text) ? text.replace(EVERY_FORBIDDEN, REPLACEMENT) : text;
}
