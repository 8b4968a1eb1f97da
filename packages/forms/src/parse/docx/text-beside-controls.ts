import { toNfc } from "@ttthdl/core/internal";
import type { FormDefinition } from "../../definition/form-definition.js";
import { endOfLabel } from "../../recover/find-labels.js";
import { labelsOf } from "../../recover/labels.js";
import { fieldOf, keyOf } from "./controlled-paragraph.js";
import type { Piece } from "./paragraph.js";

/** Letters, figures, and signs that say something: a tick, a plus. */
const WORDS = /[\p{L}\p{N}\p{S}]/u;

/** Words that stand beside a control and are not printed there. */
export interface TextBesideControl {
  /** Path of the field that they are added to. */
  readonly field: string;
  readonly text: string;
  readonly isBefore: boolean;
}

/**
 * Finds text that was typed beside the controls of a paragraph. Between two of them only the label of the second is printed: words
 * before it belong to the first, words after it to the second. What follows the label of a field that has no control is
 * read by its label.
 *
 * @param controlled - Keys of the fields that have a control.
 */
export function textBesideControls(
  pieces: readonly Piece[],
  definition: FormDefinition,
  controlled: ReadonlySet<string>,
): readonly TextBesideControl[] {
  const found: TextBesideControl[] = [];
  const add = (field: string | undefined, text: string, isBefore: boolean): void => {
    if (field === undefined || !WORDS.test(text)) return;
    found.push({ field, text: text.trim(), isBefore });
  };
  const lost = Object.keys(definition.fields).filter((key) => !controlled.has(key));
  let above: string | undefined;
  let bare = "";
  for (const piece of [...pieces, undefined]) {
    const field = piece === undefined ? undefined : fieldOf(piece, definition);
    if (piece !== undefined && field === undefined) {
      if (piece.isPlaceholder !== true) bare += toNfc(piece.text);
      continue;
    }
    const own = field === undefined ? undefined : labelPlace(bare, field, definition);
    const others = lost.map((key) => labelPlace(bare, key, definition));
    const starts = [own, ...others].flatMap((place) => place?.start ?? []);
    add(above ?? field, bare.slice(0, Math.min(bare.length, ...starts)), above === undefined);
    if (own !== undefined) add(field, bare.slice(own.end), true);
    [above, bare] = [field ?? above, ""];
  }
  return found;
}

/** Where the label of a field stands in a text. */
function labelPlace(
  text: string,
  path: string,
  definition: FormDefinition,
): { readonly start: number; readonly end: number } | undefined {
  if (!WORDS.test(text)) return undefined;
  const key = keyOf(path);
  const label = labelsOf(definition).find(({ field }) => field === key);
  const end = label === undefined ? undefined : endOfLabel(text, label);
  if (end !== undefined) return { start: 0, end };
  const printed =
    path === "document.number" ? definition.head.numberLabel : definition.fields[key]?.print?.label;
  const start = printed === undefined ? -1 : text.indexOf(printed);
  return start === -1 ? undefined : { start, end: start + (printed?.length ?? 0) };
}
