import type { FormDefinition } from "../../definition/form-definition.js";
import { fieldOf } from "./controlled-paragraph.js";
import type { Piece } from "./read-paragraphs.js";

/**
 * Fields before whose control a line breaks. The form prints no such break; LibreOffice 7.4 moves those within a control to
 * the words before it, and what stood on two lines stands together.
 */
export function movedBreaks(
  pieces: readonly Piece[],
  definition: FormDefinition,
): readonly string[] {
  const found: string[] = [];
  let breaks = 0;
  for (const piece of pieces) {
    const path = fieldOf(piece, definition);
    if (path === undefined) breaks += piece.text.includes("\n") ? 1 : 0;
    else {
      for (; breaks > 0; breaks -= 1) found.push(path);
    }
  }
  return found;
}
