/**
 * More marks in a row than Unicode's Stream-Safe Text Format allows (UAX #15: 30): no language writes them, and putting
 * them in order takes quadratic time. The look behind keeps the search itself linear.
 */
const MARK_HEAP = /((?<!\p{M})\p{M}{31,})/u;
const SHORTEST_HEAP = 31;
/** A mark, or half of a character that may be one. */
const PART_OF_MARK = /[\p{M}\ud800-\udfff]/u;

/**
 * Whether marks are heaped up on one letter, more than 30 in a row. Such a text is no honest one, and {@link toNfc} and
 * {@link toNfd} leave the heap as it is.
 */
export function hasMarkHeap(text: string): boolean {
  return mayHoldHeap(text) && MARK_HEAP.test(text);
}

/** Every heap holds one of these places: looking at them alone clears nearly every text, and quickly. */
function mayHoldHeap(text: string): boolean {
  for (let at = SHORTEST_HEAP - 1; at < text.length; at += SHORTEST_HEAP) {
    if (PART_OF_MARK.test(text.charAt(at))) return true;
  }
  return false;
}

/**
 * A text in NFC, in time that grows with its length only: `String.prototype.normalize` takes seconds over a hundred
 * thousand marks in a row. A heap of marks stays as it is, the text around it is composed.
 */
export function toNfc(text: string): string {
  return inForm(text, "NFC");
}

/**
 * A text in NFD, letters and marks apart; as {@link toNfc} in time and in heaps of marks.
 */
export function toNfd(text: string): string {
  return inForm(text, "NFD");
}

function inForm(text: string, form: "NFC" | "NFD"): string {
  if (!hasMarkHeap(text)) return text.normalize(form);
  return text
    .split(MARK_HEAP)
    .map((part, index) => (index % 2 === 0 ? part.normalize(form) : part))
    .join("");
}
