import { fieldAt } from "../definition/field-at.js";
import type { FormDefinition } from "../definition/form-definition.js";
import type { CodedWarning } from "../reading/warnings.js";
import { endOfLabel, findLabels } from "./find-labels.js";
import type { FoundInLines } from "./found-values.js";
import { headValues } from "./head-values.js";
import { type Label, type LabelPlace, labelsOf } from "./labels.js";
import { withRewordedClosing } from "./reworded-closing.js";
import { withoutRowNumbers } from "./row-numbers.js";
import { signatureValues } from "./signature-values.js";
import { linesBetween, type TextLine } from "./text-line.js";
import { unreadText } from "./unread-text.js";

/** A label in parentheses: the value before it ends in the first of them, its own in the second. */
const OPENED = /\(\s{0,3}$/;
/** What joins two labels that have one value: "Điện thoại/Fax:". */
const BETWEEN_LABELS = /^(?:[/,&]|và|hoặc)$/;

/**
 * What was typed after the printed labels: from each label to the next, beside it and below it. The head is read by its
 * own forms (number, place and date), the rest of it and the signature by their places.
 */
export function labelValues(
  typed: readonly TextLine[],
  definition: FormDefinition,
  printed: readonly LabelPlace[] = findLabels(typed, labelsOf(definition)),
): FoundInLines {
  const places = withRewordedClosing(typed, printed, definition);
  const lines = withoutRowNumbers(typed, places);
  const texts = new Map<string, string>();
  const lineNumbers = new Map<string, number>();
  const warnings: CodedWarning[] = [];
  let joined: readonly string[] = [];
  let isOpened = false;
  for (const [index, place] of places.entries()) {
    const { field } = place.label;
    if (field === undefined) continue;
    const next = places[index + 1];
    const rows = linesBetween(lines, place, next);
    const whole = typedText(definition, field, rows);
    const isBeside = (next?.start ?? 0) > 0;
    const closed = isOpened ? whole.replace(/\)$/, "") : whole;
    const text = isBeside ? withoutSeparators(closed) : closed;
    isOpened = isBeside && OPENED.test(whole);
    if (hasMoreThanText(rows)) warnings.push({ path: field, code: "not-text" });
    if (place.isLonger === true) warnings.push({ path: field, code: "guessed" });
    if (next?.label.field !== undefined && next.line === place.line && BETWEEN_LABELS.test(whole)) {
      joined = [...joined, field];
      continue;
    }
    for (const path of [...joined, field]) {
      texts.set(path, text);
      const first = rows.find((row) => row.text.trim() !== "");
      if (first !== undefined) lineNumbers.set(path, first.number);
      if (joined.length > 0) warnings.push({ path, code: "guessed" });
    }
    joined = [];
  }
  warnings.push(...twinWarnings(places), ...lostLabels(definition, texts));
  const body = printed.find(({ label }) => label.kind !== "signer" && label.kind !== "note");
  const head = headValues(
    lines.slice(0, body?.line ?? 0),
    definition,
    texts.get("agencyName") ?? "",
  );
  const signature = signatureValues(lines, places, definition);
  return {
    texts: new Map([...texts, ...head.texts, ...signature.texts]),
    lines: new Map([...lineNumbers, ...head.lines, ...signature.lines]),
    warnings: [
      ...warnings,
      ...head.warnings,
      ...signature.warnings,
      ...openEnd(printed, places, texts),
      ...unreadText(lines, places, definition),
    ],
  };
}

/** A number of Word's own before the label itself is the label's. */
function hasMoreThanText(rows: readonly TextLine[]): boolean {
  return rows.some(
    ({ hasMore, isListed, text }, index) =>
      hasMore === true || (index > 0 && isListed === true && text.trim() !== ""),
  );
}

/** Where a label stands at two places that both could be it, the values on both sides may be wrong. */
function twinWarnings(places: readonly LabelPlace[]): readonly CodedWarning[] {
  const sides = places.flatMap(({ label, hasTwin }, index) =>
    hasTwin === true ? [places[index - 1]?.label.field, label.field] : [],
  );
  return sides.flatMap((path) => (path === undefined ? [] : [{ path, code: "guessed" }]));
}

/** A label that was not recognised, or is out of order, may stand with its value in the value before it or in any other. */
function lostLabels(
  definition: FormDefinition,
  texts: ReadonlyMap<string, string>,
): readonly CodedWarning[] {
  const warnings: CodedWarning[] = [];
  let found: string | undefined;
  for (const label of labelsOf(definition)) {
    const { field } = label;
    if (field === undefined) continue;
    if (texts.has(field)) found = field;
    else {
      warnings.push({ path: field, code: "not-found" });
      for (const [path, text] of texts) {
        if (holdsLabel(text, label)) warnings.push({ path, code: "guessed" });
      }
      if (found !== undefined && texts.get(found) !== "")
        warnings.push({ path: found, code: "guessed" });
    }
  }
  return warnings;
}

function holdsLabel(text: string, label: Label): boolean {
  if (text.split("\n").some((line) => endOfLabel(line, label) !== undefined)) return true;
  return label.inside !== undefined && text.toLowerCase().search(label.inside) !== -1;
}

/**
 * Without the printed closing statement, the end of the last value is guessed; without any end, what stands below it is
 * taken for lines of it.
 */
function openEnd(
  printed: readonly LabelPlace[],
  places: readonly LabelPlace[],
  texts: ReadonlyMap<string, string>,
): readonly CodedWarning[] {
  const path = places.flatMap(({ label }) => label.field ?? []).at(-1);
  const hasClosing = printed.some(({ label }) => label.kind === "closing");
  if (path === undefined || hasClosing) return [];
  const isLast = places.at(-1)?.label.field === path;
  if (!isLast) return [{ path, code: "guessed" }];
  return texts.get(path)?.includes("\n") === true ? [{ path, code: "no-closing" }] : [];
}

/** Outer blank space comes from the blanks; within lines below each other spaces may mean something. */
function typedText(definition: FormDefinition, field: string, rows: readonly TextLine[]): string {
  const kind = fieldAt(definition, field)?.kind;
  if (kind === "multiline")
    return rows
      .map(({ text }) => text.trimEnd())
      .join("\n")
      .trim();
  const trimmed = rows.map(({ text }) => text.replace(/\t+/g, " ").trim());
  return trimmed.join(kind === "group" ? "\n" : " ").trim();
}

/** A value without what sets it off from a label beside it. */
function withoutSeparators(text: string): string {
  return text
    .replace(/(?<![\s,;(–—-])[\s,;(–—-]+$/, "")
    .replace(/(?<![\s.…_·])[\s.…_·]{4,}$|(?<!\.)\.$/, "");
}
