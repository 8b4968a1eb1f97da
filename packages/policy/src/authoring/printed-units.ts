import { type Citation, TtthdlError } from "@ttthdl/core";
import { requireList, requireObject, requireText, toNfc } from "@ttthdl/core/internal";
import { type PrintedUnit, placeKey } from "./printed-unit.js";
import { ANNEX, ARTICLE, type Jump, UnitReader } from "./unit-reader.js";

/** What reading by eye has found, where a copy was made by optical character recognition. */
export interface PrintHints {
  /** Lines to mend, as regular expressions and what takes their place. */
  readonly fixes?: readonly (readonly [pattern: string, replacement: string])[];
  /** Where the text goes on elsewhere. */
  readonly jumps?: readonly Jump[];
  /** Units that the copy lacks or that no line begins, each after another. */
  readonly add?: readonly { readonly after: Citation; readonly unit: PrintedUnit }[];
  /** Units that are headings or lead-ins, or are none, and why. */
  readonly kinds?: readonly ({ readonly at: Citation } & Pick<PrintedUnit, "kind" | "reason">)[];
}

/**
 * The index of the units that a text prints, in the order of the print: Điều, khoản, điểm, gạch đầu dòng and unnumbered
 * paragraphs. No sentence of the text is in it. Annexes and forms are left to {@link PrintHints}.
 *
 * @param source - The text, a line for each line or paragraph of the print.
 * @throws TtthdlError `invalid-argument` when a hint names a place that is not printed.
 * @example
 * ```ts
 * import { printedUnits } from "@ttthdl/policy/authoring";
 * printedUnits("QUY CHẾ\nĐiều 1. Một.\nĐiều 1a. Hai.")
 * // => [{ article: 1 }, { article: 1, articleLetter: "a" }]
 * ```
 */
export function printedUnits(source: string, hints: PrintHints = {}): readonly PrintedUnit[] {
  requireText(source, "source");
  requireHints(hints);
  const { add = [], kinds = [] } = hints;
  const units = [...readUnits(source, hints).units()];
  for (const { after, unit } of add) {
    const place = units.map(placeKey).lastIndexOf(placeKey(after));
    if (place < 0) throw notPrinted(after);
    units.splice(place + 1, 0, unit);
  }
  for (const { at, ...kind } of kinds) {
    const key = placeKey(at);
    const place = units.findIndex((each) => placeKey(each) === key && each.kind !== "heading");
    if (place < 0) throw notPrinted(at);
    units[place] = { ...at, ...kind };
  }
  return units;
}

/**
 * What a text prints at a place, with its points and dashes, a line for each: normal form C, single spaces, without what
 * numbers it. Where the place begins no line of its own, it is what is printed around it; undefined where the text has
 * nothing there.
 *
 * @example
 * ```ts
 * import { printedText } from "@ttthdl/policy/authoring";
 * printedText("QUY CHẾ\nĐiều 1. Một:\n1. Hai;\n2. Ba.", { article: 1, clause: 2 }) // => "Ba."
 * ```
 */
export function printedText(
  source: string,
  cite: Citation,
  hints: PrintHints = {},
): string | undefined {
  requireText(source, "source");
  requireObject(cite, "cite");
  requireHints(hints);
  return printReader(source, hints)(cite);
}

function requireHints(hints: PrintHints): void {
  requireObject(hints, "hints");
  for (const [key, list] of Object.entries(hints)) {
    if (list !== undefined) requireList(list, `hints.${key}`);
  }
}

/** Reads a text once for any number of places; what it gives for each is as {@link printedText} has it. */
export function printReader(
  source: string,
  hints: PrintHints = {},
): (cite: Citation) => string | undefined {
  const reader = readUnits(source, hints);
  return (cite) => {
    for (const place of enclosing(cite)) {
      const text = reader.textAt(place);
      if (text !== undefined) return text;
    }
    return undefined;
  };
}

/** A place and those around it, the narrowest first. */
function enclosing({ form: _, ...cite }: Citation): readonly Citation[] {
  const { item: __, ...point } = cite;
  const { point: ___, ...clause } = point;
  const { paragraph: ____, ...whole } = clause;
  const { clause: _____, clauseLetter: ______, ...article } = whole;
  return [cite, point, clause, whole, article];
}

function readUnits(source: string, { fixes = [], jumps = [] }: PrintHints): UnitReader {
  const lines = source.split("\n").map((line) => clean(line, fixes));
  const start = lines.findIndex((line) => ARTICLE.test(line) || ANNEX.test(line));
  const reader = new UnitReader(jumps, !ANNEX.test(lines[start] ?? ""));
  if (start >= 0) for (const line of lines.slice(start)) if (line !== "") reader.read(line);
  return reader;
}

function clean(line: string, fixes: NonNullable<PrintHints["fixes"]>): string {
  const plain = toNfc(line)
    .replace(/\[bookmark: [^\]]*\]|[#*]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  return fixes.reduce((text, [from, to]) => text.replace(new RegExp(from, "u"), to), plain);
}

function notPrinted(cite: Citation): TtthdlError {
  const place = JSON.stringify(cite);
  const text = { vi: `văn bản không có ${place}`, en: `nothing is printed at ${place}` };
  return new TtthdlError("invalid-argument", text);
}
