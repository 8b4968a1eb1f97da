import type { PDFDocument } from "pdfkit";
import { faceOf } from "../fonts/face.js";
import type { TextItem } from "../layout/galley.js";
import { number, utf16 } from "./operators.js";

/**
 * Operators that show a text. Its spaces are in it, also where they are stretched; a character whose shape is that of
 * another, or that the typeface lacks, is named beside it, so that a text read back is the text that was written.
 */
export function textOperators(pdf: PDFDocument, item: TextItem, x: number, y: number): string {
  pdf.font(item.face);
  const font = pdf._font;
  pdf.page.fonts[font.id] ??= font.ref();
  const encode = (text: string): string => font.encode(text)[0].join("");
  const adjust = number((-item.stretch * 1000) / item.size);
  const shown = partsOf(item)
    .map(({ text, shape, isOwn, words }) => {
      const pieces = item.stretch === 0 ? [encode(shape)] : stretched(shape, words).map(encode);
      const array = `[${pieces.map((piece) => `<${piece}>`).join(` ${adjust} `)}${item.stretch !== 0 && shape.endsWith(" ") ? ` ${adjust}` : ""}] TJ`;
      return isOwn ? array : `/Span <</ActualText ${utf16(text)}>> BDC ${array} EMC`;
    })
    .join(" ");
  return `BT 1 0 0 1 ${number(x)} ${number(y)} Tm /${font.id} ${number(item.size)} Tf ${shown} ET`;
}

interface Part {
  readonly text: string;
  /** The characters that are drawn for it. */
  readonly shape: string;
  /** Whether these are its own; computed once, since a text may be long. */
  readonly isOwn: boolean;
  /** Whether a word stands before it: the spaces before the first word keep their width. */
  readonly words: boolean;
}

function partsOf({ text, face }: TextItem): readonly Part[] {
  const { drawn } = faceOf(face);
  const parts: { text: string; shape: string; isOwn: boolean; words: boolean }[] = [];
  let words = false;
  for (const sign of text) {
    const shape = String.fromCodePoint(drawn(sign.codePointAt(0) ?? 0).code);
    const last = parts.at(-1);
    if (last !== undefined && last.isOwn === (sign === shape)) {
      last.text += sign;
      last.shape += shape;
    } else {
      parts.push({ text: sign, shape, isOwn: sign === shape, words });
    }
    words ||= sign !== " ";
  }
  return parts;
}

/** Cut after each space that is stretched. */
function stretched(shape: string, afterWord: boolean): readonly string[] {
  const start = afterWord ? 0 : shape.length - shape.trimStart().length;
  const pieces = shape.slice(start).match(/[^ ]* |[^ ]+$/g) ?? [];
  const [first = "", ...others] = pieces;
  return [shape.slice(0, start) + first, ...others];
}
