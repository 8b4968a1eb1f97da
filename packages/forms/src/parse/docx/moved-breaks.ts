import type { FormDefinition } from "../../definition/form-definition.js";
import { fieldOf } from "./controlled-paragraph.js";
import type { Piece } from "./paragraph.js";

/**
 * Fields before whose control a line breaks. The form prints no such break; LibreOffice 7.4 moves those within a control to
 * the words before it, and what stood on two lines stands together.
 */
export function movedBreaks(
  pieces: readonly Piece[],
  definition: FormDefinition,
): readonly string[] {
  const found: string[] = [];
  let isBroken = false;
  for (const piece of pieces) {
    const path = fieldOf(piece, definition);
    if (path === undefined) isBroken ||= piece.text.includes("\n");
    else {
      if (isBroken) found.push(path);
      isBroken = false;
    }
  }
  return found;
}
