import type { Citation } from "@ttthdl/core";

/**
 * A unit as a text prints it: Điều, khoản, điểm, gạch đầu dòng or paragraph. A heading and the words that lead into
 * points demand nothing by themselves and need no norm.
 */
export interface PrintedUnit extends Citation {
  readonly kind?: "heading" | "lead-in";
  /** Why it is none of its own, where that is not plain. */
  readonly reason?: string;
  /** SHA-256 of what is printed there, as `printedText` gives it. */
  readonly sha256?: string;
}

/** One text for one place, so that places can be compared and looked up. */
export function placeKey(cite: Citation): string {
  const { part, article, articleLetter = "", clause, clauseLetter = "" } = cite;
  const { paragraph, point, item, form } = cite;
  const units = [part, article, articleLetter, clause, clauseLetter, paragraph, point, item, form];
  return units.map((each) => each ?? "").join("/");
}

/** The keys under which a place is printed: a form's name stands beside the place that names the form. */
export function placeKeys(cite: Citation): readonly string[] {
  const { form, ...place } = cite;
  return form === undefined ? [placeKey(cite)] : [placeKey(cite), placeKey(place)];
}
