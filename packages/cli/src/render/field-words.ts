import { formatPeriod, type Lang, type LocalizedText, type Period } from "@ttthdl/core";

/** Names that say how a figure binds: they stand before it, not in its path. */
const limits: Readonly<Record<string, LocalizedText>> = {
  atLeast: { vi: "tối thiểu", en: "at least" },
  atMost: { vi: "tối đa", en: "at most" },
  allOf: { vi: "tất cả", en: "all of" },
  anyOf: { vi: "một trong", en: "one of" },
};

/**
 * Parameters as `name: value`, nested names joined by dots; limits, lengths of time and texts in words.
 *
 * @example `{ every: { atMost: { amount: 1, unit: "day" } } }` reads `every: tối đa 1 ngày`.
 */
export function fieldWords(value: object, lang: Lang, above: string = ""): readonly string[] {
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    const limit = limits[name]?.[lang];
    const path = limit === undefined ? pathOf(above, name) : above;
    const words = valueWords(each, lang);
    if (words === undefined) return fieldWords(each as object, lang, path);
    return [`${path}: ${limit === undefined ? "" : `${limit} `}${words}`];
  });
}

function pathOf(above: string, name: string): string {
  return above === "" ? name : `${above}.${name}`;
}

/** A value in words, or `undefined` for an object with names of its own. */
function valueWords(value: unknown, lang: Lang): string | undefined {
  if (Array.isArray(value)) return value.map((each) => valueWords(each, lang)).join(", ");
  if (typeof value === "boolean") return (value ? YES : NO)[lang];
  if (typeof value !== "object" || value === null) return String(value);
  if (isPeriod(value)) return formatPeriod(value, lang);
  return isText(value) ? value[lang] : undefined;
}

function isPeriod(value: object): value is Period {
  return "amount" in value && "unit" in value;
}

function isText(value: object): value is LocalizedText {
  return "vi" in value && "en" in value;
}

const YES: LocalizedText = { vi: "có", en: "yes" };
const NO: LocalizedText = { vi: "không", en: "no" };
