/**
 * The library looks for names in braces in the finished text and puts numbers in their place, wherever they stand. So
 * no brace of ours reaches it: a character of private use stands for it, which a document never holds.
 */
const GUARD = "\ue000";

/** A text that the library takes for nothing but text. */
export function guarded(text: string): string {
  return text.replaceAll("{", GUARD);
}

/** The finished text with its braces again. */
export function unguarded(xml: string): string {
  return xml.replaceAll(GUARD, "{");
}
