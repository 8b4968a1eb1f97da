import { toNfc } from "@ttthdl/core";
import { withoutFiller } from "../../recover/filler.js";
import type { TextLine } from "../../recover/text-line.js";
import type { ReadParagraph } from "./paragraph.js";

/** The text as lines, without the dots of blanks and what stands in for a value. */
export function textLines(paragraphs: readonly ReadParagraph[]): readonly TextLine[] {
  return paragraphs.flatMap(({ pieces, cell, isListed }) => {
    const text = pieces.map((piece) => (piece.isPlaceholder === true ? " " : piece.text)).join("");
    const told = {
      ...(pieces.some(({ hasMore }) => hasMore === true) ? { hasMore: true } : {}),
      ...(isListed === true ? { isListed } : {}),
    };
    return toNfc(text)
      .split("\n")
      .map((line) => ({ text: withoutFiller(line), cell, ...told }));
  });
}
