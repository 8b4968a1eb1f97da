import { toNfc } from "@ttthdl/core/internal";

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Left behind by word processors and web pages; nobody sees them and nothing is lost without them. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * The one spelling of a text: NFC, lines ended by `\n`, every kind of space an ordinary one, no unseen
 * characters, no space around the text or at the end of a line. What must not stand in a text at all
 * is left in, for validation to see.
 */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text;
  const unified = toNfc(text).replace(LINE_ENDS, "\n").replace(SPACES, " ").replace(UNSEEN, "");
  return withoutTrailingSpace(toNfc(unified));
}

/** By hand: a pattern for spaces before a line end takes quadratic time on a long run of spaces. */
function withoutTrailingSpace(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.includes(" \n")) return trimmed;
  return trimmed
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
