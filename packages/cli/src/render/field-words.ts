import { formatPeriod, type Lang, type LocalizedText, type Period } from "@ttthdl/core";

/**
 * Parameters as `name: value`, nested names joined by dots, lengths of time in words.
 *
 * @example `{ every: { atMost: { amount: 1, unit: "day" } } }` reads `every.atMost: 1 ngày`.
 */
export function fieldWords(value: object, lang: Lang, above: string = ""): readonly string[] {
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    const path = `${above}${name}`;
    if (isPeriod(each)) return [`${path}: ${formatPeriod(each, lang)}`];
    if (Array.isArray(each)) {
      const words = each.map((one: unknown) => (isLocalized(one) ? one[lang] : String(one)));
      return [`${path}: ${words.join(", ")}`];
    }
    if (typeof each === "object" && each !== null) return fieldWords(each, lang, `${path}.`);
    return [`${path}: ${String(each)}`];
  });
}

function isLocalized(value: unknown): value is LocalizedText {
  return typeof value === "object" && value !== null && "vi" in value && "en" in value;
}

function isPeriod(value: unknown): value is Period {
  return typeof value === "object" && value !== null && "amount" in value && "unit" in value;
}
