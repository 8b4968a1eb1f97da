import { toNfc } from "@ttthdl/core/internal";
import { fieldAt } from "../../definition/field-at.js";
import type { FormDefinition } from "../../definition/form-definition.js";
import { hasWords } from "../../recover/printed-words.js";
import type { Piece, ReadParagraph } from "./paragraph.js";

/** A paragraph with the fields whose controls stand in it. */
export interface ControlledParagraph {
  readonly pieces: readonly Piece[];
  /** Paths of the data, in the order of reading. */
  readonly fields: readonly string[];
  /** In NFC, controls left out. */
  readonly bareText: string;
  readonly cell: number;
  /** Beside the controls, or before the paragraph, stands something that plain text cannot say. */
  readonly hasMore: boolean;
}

/** Sorts out the controls that are of the form. */
export function controlledParagraphs(
  paragraphs: readonly ReadParagraph[],
  definition: FormDefinition,
): readonly ControlledParagraph[] {
  return paragraphs.map(({ pieces, cell, isListed }) => {
    const paths = pieces.map((piece) => fieldOf(piece, definition));
    const fields = [...new Set(paths.flatMap((path) => path ?? []))];
    const bare = pieces.filter((_, index) => paths[index] === undefined);
    const bareText = toNfc(bare.map(({ text }) => text).join(""));
    // The number before a printed label is the label's.
    const isListedValue = isListed === true && (fields.length === 0 || !hasWords(bareText));
    return {
      pieces,
      fields,
      bareText,
      cell,
      hasMore: isListedValue || bare.some((piece) => piece.hasMore === true),
    };
  });
}

/** Path of the field whose control holds a piece. */
export function fieldOf({ control }: Piece, definition: FormDefinition): string | undefined {
  if (control === undefined) return undefined;
  return fieldAt(definition, control) === undefined ? undefined : control;
}

/** Whether a control of the form stands in a paragraph. */
export function hasControl({ pieces }: ReadParagraph, definition: FormDefinition): boolean {
  return pieces.some((piece) => fieldOf(piece, definition) !== undefined);
}

/** Keys of the fields that have a control somewhere. */
export function controlledKeys(paragraphs: readonly ControlledParagraph[]): ReadonlySet<string> {
  return new Set(paragraphs.flatMap(({ fields }) => fields.map(keyOf)));
}

/** Whether the form prints a label for the field at a path, or for its group. */
export function hasPrintedLabel(path: string, { fields }: FormDefinition): boolean {
  return fields[keyOf(path)]?.print !== undefined;
}

/** Key of the field that a path leads to or into. */
export function keyOf(path: string): string {
  return path.split(".")[0] ?? "";
}
