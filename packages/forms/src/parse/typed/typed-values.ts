import { fieldAt } from "../../definition/field-at.js";
import type { FormDefinition } from "../../definition/form-definition.js";
import type { FoundValues } from "../values/found-values.js";
import type { Doubt } from "../warnings.js";
import { findLabels, type LabelPlace } from "./find-labels.js";
import { headValues } from "./head-values.js";
import { labelsOf } from "./labels.js";
import { linesBetween } from "./lines-between.js";
import { signatureValues } from "./signature-values.js";
import type { TextLine } from "./text-line.js";
import { unreadText } from "./unread-text.js";

/** What joins two labels that have one value: "Điện thoại/Fax:". */
const BETWEEN_LABELS = /^(?:[/,&]|và|hoặc)$/;

/**
 * What was typed after the printed labels: from each label to the next, beside it and below it. The head is read by its
 * own forms (number, place and date), the rest of it and the signature by their places.
 */
export function typedValues(lines: readonly TextLine[], definition: FormDefinition): FoundValues {
  const places = findLabels(lines, labelsOf(definition));
  const texts = new Map<string, string>();
  const doubts: Doubt[] = [];
  let joined: readonly string[] = [];
  for (const [index, place] of places.entries()) {
    const { field } = place.label;
    if (field === undefined) continue;
    const next = places[index + 1];
    const text = typedText(definition, field, linesBetween(lines, place, next));
    if (next?.label.field !== undefined && next.line === place.line && BETWEEN_LABELS.test(text)) {
      joined = [...joined, field];
      continue;
    }
    for (const path of [...joined, field]) {
      texts.set(path, text);
      if (joined.length > 0) doubts.push({ path, code: "guessed" });
    }
    joined = [];
  }
  for (const { field } of labelsOf(definition)) {
    if (field !== undefined && !texts.has(field)) doubts.push({ path: field, code: "not-found" });
  }
  const body = places.find(({ label }) => label.kind !== "signer" && label.kind !== "note");
  const head = headValues(
    lines.slice(0, body?.line ?? 0),
    definition,
    texts.get("agencyName") ?? "",
  );
  const signature = signatureValues(lines, places, definition);
  return {
    texts: new Map([...texts, ...head.texts, ...signature.texts]),
    doubts: [
      ...doubts,
      ...head.doubts,
      ...signature.doubts,
      ...openEnd(places, texts),
      ...unreadText(lines, places, definition),
    ],
  };
}

/** Without the closing statement, what stands below the last value is taken for lines of it. */
function openEnd(
  places: readonly LabelPlace[],
  texts: ReadonlyMap<string, string>,
): readonly Doubt[] {
  const path = places.flatMap(({ label }) => label.field ?? []).at(-1);
  const hasClosing = places.some(({ label }) => label.kind === "closing");
  if (path === undefined || hasClosing || !texts.get(path)?.includes("\n")) return [];
  return [{ path, code: "no-closing" }];
}

/** Spaces at both ends of a line come from the blanks; empty lines around the value do too. */
function typedText(definition: FormDefinition, field: string, rows: readonly TextLine[]): string {
  const trimmed = rows.map(({ text }) => text.replace(/\t+/g, " ").trim());
  const isMultiline = fieldAt(definition, field)?.kind === "multiline";
  return trimmed.join(isMultiline ? "\n" : " ").trim();
}
