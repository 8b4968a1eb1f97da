import { fieldAt } from "../../definition/field-at.js";
import type { FormDefinition } from "../../definition/form-definition.js";
import { CODE_LABEL } from "../../document/closing.js";
import type { FoundValues } from "../values/found-values.js";
import type { Doubt } from "../warnings.js";
import type { LabelPlace } from "./find-labels.js";
import type { TextLine } from "./text-line.js";

/** Words beside the signature that are none of the signer's. */
const ASIDE = new RegExp(`^\\s*(?:${CODE_LABEL}|Nơi nhận)\\b`, "iu");

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
    const rows = rowsBetween(lines, closing.line + 1, note?.line ?? lines.length);
    const end = note === undefined ? rows.findIndex((row) => row !== row.toUpperCase()) : -1;
    const titles = end < 0 ? rows : rows.slice(0, end);
    set("document.signerTitle", titles);
    if (titles.length > 0) set("document.signerName", rows.slice(titles.length));
  }
  const after = note ?? signer;
  if (after !== undefined)
    set("document.signerName", rowsBetween(lines, after.line + 1, lines.length));
  return { texts, doubts };
}

function rowsBetween(lines: readonly TextLine[], from: number, to: number): readonly string[] {
  const asides = new Set(
    lines.filter(({ text, cell }) => cell > 0 && ASIDE.test(text)).map(({ cell }) => cell),
  );
  return lines
    .slice(from, to)
    .filter(({ text, cell }) => /\p{L}/u.test(text) && !asides.has(cell) && !ASIDE.test(text))
    .map(({ text }) => text.trim());
}
