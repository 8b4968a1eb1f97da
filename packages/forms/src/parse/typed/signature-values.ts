import { fieldAt } from "../../definition/field-at.js";
import type { FormDefinition } from "../../definition/form-definition.js";
import type { FoundValues } from "../values/found-values.js";
import type { Doubt } from "../warnings.js";
import { withoutAsides } from "./asides.js";
import type { LabelPlace } from "./find-labels.js";
import type { TextLine } from "./text-line.js";

/**
 * Who signed: what stands in the printed title's place, and what stands below the note. Without either, lines in capitals
 * below the closing statement are the title and what follows them is the name.
 */
export function signatureValues(
  lines: readonly TextLine[],
  places: readonly LabelPlace[],
  definition: FormDefinition,
): FoundValues {
  const texts = new Map<string, string>();
  const doubts: Doubt[] = [];
  const [closing, signer, note] = (["closing", "signer", "note"] as const).map((kind) =>
    places.find(({ label }) => label.kind === kind),
  );
  const set = (path: string, rows: readonly string[]): void => {
    if (rows.length === 0 || fieldAt(definition, path) === undefined) return;
    texts.set(path, rows.join(" "));
    doubts.push({ path, code: "guessed" });
  };
  if (closing !== undefined && signer === undefined) {
    const rows = rowsOf(lines.slice(closing.line + 1, note?.line));
    const end = note === undefined ? rows.findIndex((row) => row !== row.toUpperCase()) : -1;
    const titles = end < 0 ? rows : rows.slice(0, end);
    set("document.signerTitle", titles);
    if (titles.length > 0) set("document.signerName", rows.slice(titles.length));
  }
  const after = note ?? signer;
  if (after !== undefined) set("document.signerName", rowsOf(lines.slice(after.line + 1)));
  return { texts, doubts };
}

function rowsOf(lines: readonly TextLine[]): readonly string[] {
  return withoutAsides(lines)
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ text }) => text.trim());
}
