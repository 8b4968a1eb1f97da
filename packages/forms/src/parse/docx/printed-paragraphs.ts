import type { FormDefinition } from "../../definition/form-definition.js";
import { endOfLabel } from "../../recover/find-labels.js";
import { type Label, labelsOf } from "../../recover/labels.js";
import { isPrinted, printedLines } from "../../recover/printed-words.js";
import { type ControlledParagraph, controlledKeys, keyOf } from "./controlled-paragraph.js";

/** What the form prints in a paragraph without a control. */
export interface PrintedParagraph {
  /** Path of the field that what is typed below belongs to; left out where it is no value's. */
  readonly opens?: string;
  /** What was typed beside the label of that field. */
  readonly beside: string;
}

/** Paragraphs without a control between two that have one, and the labels that may stand there by their order in print. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly Label[];
  /** Path of the field whose control stands below. */
  readonly next: string | undefined;
}

/** Which form is read, and the whole lines that it prints. */
interface Print {
  readonly definition: FormDefinition;
  readonly lines: ReadonlySet<string>;
}

/**
 * The paragraphs without a control that the form itself prints, by their place in the text. Only a label that is due
 * between the controls around it counts, and only once: words of a label that somebody typed elsewhere are a value's.
 */
export function printedParagraphs(
  paragraphs: readonly ControlledParagraph[],
  definition: FormDefinition,
): ReadonlyMap<number, PrintedParagraph> {
  const print = { definition, lines: printedLines(definition) };
  const found = new Map<number, PrintedParagraph>();
  for (const { start, end, labels, next } of gapsIn(paragraphs, labelsOf(definition))) {
    let from = start;
    for (const label of labels) {
      const place = placeOf(label, paragraphs.slice(from, end), print);
      if (place === undefined) continue;
      const { bareText: text = "" } = paragraphs[from + place] ?? {};
      from += place;
      // The original prints a heading twice.
      do found.set(from, paragraphOf(label, text, next));
      while (++from < end && paragraphs[from]?.bareText === text);
    }
  }
  return found;
}

/** Below a heading and its lead-in, as below its own label, a text belongs to the field that follows. */
function paragraphOf(label: Label, text: string, next: string | undefined): PrintedParagraph {
  const isOwn = next !== undefined && label.field === keyOf(next);
  if (next === undefined || !(isOwn || label.kind === "line")) return { beside: "" };
  const beside = isOwn ? text.slice(endOfLabel(text, label)).trim() : "";
  return { opens: next, beside };
}

function gapsIn(
  paragraphs: readonly ControlledParagraph[],
  labels: readonly Label[],
): readonly Gap[] {
  const keys = controlledKeys(paragraphs);
  const rankOf = (path: string): number => {
    const key = keyOf(path);
    return labels.findIndex(({ field }) => field === key);
  };
  const gaps: Gap[] = [];
  let [start, after] = [0, -1];
  for (let end = 0; end <= paragraphs.length; end += 1) {
    const { fields = [], bareText = "" } = paragraphs[end] ?? {};
    if (end < paragraphs.length && fields.length === 0) continue;
    const rank = rankOf(fields[0] ?? "");
    const due = labels.filter((label, index) => {
      if (index === rank) return endOfLabel(bareText, label) === undefined;
      const isBetween = index > after && (rank === -1 || index < rank);
      return isBetween && !(label.field !== undefined && keys.has(label.field));
    });
    if (start < end)
      gaps.push({ start, end, labels: due, next: rank === -1 ? undefined : fields[0] });
    start = end + 1;
    after = Math.max(after, ...fields.map(rankOf));
  }
  return gaps;
}

/** The first of the paragraphs that are most like what is printed. */
function placeOf(
  label: Label,
  paragraphs: readonly ControlledParagraph[],
  print: Print,
): number | undefined {
  let [best, place] = [0, 0];
  for (const [index, { bareText }] of paragraphs.entries()) {
    const likeness = likenessOf(bareText, label, print);
    if (likeness > best) [best, place] = [likeness, index];
  }
  return best === 0 ? undefined : place;
}

/** Surest is the whole line as printed, then the label with its mark, then its words. */
function likenessOf(text: string, label: Label, { definition, lines }: Print): number {
  if (endOfLabel(text, label) === undefined) return 0;
  if (isPrinted(text, lines, definition)) return 3;
  const marker = definition.fields[label.field ?? ""]?.print?.marker;
  return marker !== undefined && text.trimStart().startsWith(marker) ? 2 : 1;
}
