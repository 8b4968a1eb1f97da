import { FormFileError } from "../../reading/form-file-error.js";
import { limits } from "../../reading/limits.js";
import { type TextLine, textLines } from "../../recover/text-line.js";
import { withoutRepetitions } from "./repeated-controls.js";

/** Words of a paragraph that belong together. Tabs are `\t`, breaks of a line `\n`. */
export interface Piece {
  readonly text: string;
  /** Title or tag of the content control that holds it. */
  readonly control?: string;
  /** The control shows what stands in for a value. */
  readonly isPlaceholder?: boolean;
  /** Something stands in it that plain text cannot say: a picture, a formula, a symbol, a raised or struck word. */
  readonly hasMore?: boolean;
  /** Controls of one field stand side by side and differ: a program wrote one of them several times. */
  readonly isRepeated?: boolean;
}

/** A paragraph with the number of the cell that it stands in; 0 outside of tables. */
export interface ReadParagraph {
  readonly pieces: readonly Piece[];
  readonly cell: number;
  /** Word sets a number or a sign of its own before it. */
  readonly isListed?: boolean;
}

/** A content control that is being read. */
export interface Control {
  alias?: string;
  tag?: string;
  isPlaceholder: boolean;
}

/** A paragraph that is being read. */
export class OpenParagraph {
  isListed = false;
  /** Its end was struck out by a reviewer: the next one goes on in it. */
  isJoined = false;
  readonly #cell: number;
  readonly #pieces: Piece[];
  #control: Control | undefined;

  constructor(cell: number, before?: OpenParagraph) {
    this.#cell = cell;
    this.#pieces = before === undefined ? [] : before.#pieces;
  }

  add(text: string, control: Control | undefined, hasMore: boolean): void {
    const last = this.#pieces.at(-1);
    const more = hasMore ? { hasMore } : {};
    if (last !== undefined && this.#control === control) {
      this.#pieces[this.#pieces.length - 1] = { ...last, text: last.text + text, ...more };
      return;
    }
    const name = control?.tag ?? control?.alias;
    this.#pieces.push({
      text,
      ...(name === undefined ? {} : { control: name }),
      ...(control?.isPlaceholder === true ? { isPlaceholder: true } : {}),
      ...more,
    });
    this.#control = control;
  }

  finish(): ReadParagraph {
    const pieces = withoutRepetitions(this.#pieces);
    if (pieces.length > limits.pieces) throw new FormFileError("too-large");
    return { pieces, cell: this.#cell, ...(this.isListed ? { isListed: true } : {}) };
  }
}

/** The text of paragraphs as lines, without the placeholders of empty controls. */
export function linesOf(paragraphs: readonly ReadParagraph[]): readonly TextLine[] {
  return textLines(
    paragraphs.map(({ pieces, cell, isListed }) => ({
      text: pieces.map((piece) => (piece.isPlaceholder === true ? " " : piece.text)).join(""),
      cell,
      ...(pieces.some(({ hasMore }) => hasMore === true) ? { hasMore: true } : {}),
      ...(isListed === true ? { isListed } : {}),
    })),
  );
}
