import type { Run } from "../form-document.js";
import { type Cluster, clustersOf, type Piece, totalWidth, type WidthOf } from "./clusters.js";

/** A line once it is broken off. */
export interface BrokenLine {
  /** Words with the spaces after them, so that a text read back has them too. */
  readonly pieces: readonly Piece[];
  /** Up to the last that can be seen. */
  readonly width: number;
  /** Where it begins, from the left edge of its column. */
  readonly indent: number;
}

/** Where a paragraph is set. */
export interface Measure {
  readonly widthOf: WidthOf;
  /** Of its column, in points. */
  readonly width: number;
  /** Of the first line. */
  readonly indent: number;
}

/**
 * Breaks runs into lines: between words, inside a word only where it is wider than a line. A dotted line up to the
 * edge takes what is left of the last line, or a line of its own where that is too little to write in.
 */
export function breakLines(runs: readonly Run[], measure: Measure): readonly BrokenLine[] {
  const endsInRest = isRest(runs.at(-1));
  const words = endsInRest ? runs.slice(0, -1) : runs;
  const lines = new LineBuilder(measure);
  for (const cluster of clustersOf(words, measure.widthOf)) lines.add(cluster);
  if (endsInRest) lines.addRest();
  return lines.finish();
}

function isRest(run: Run | undefined): boolean {
  return run?.kind === "blank" && run.width === "rest";
}

/** Two centimetres: less is no room for a word. */
const LEAST_REST = 56;

class LineBuilder {
  readonly #lines: BrokenLine[] = [];
  readonly #measure: Measure;
  #pieces: Piece[] = [];
  /** Up to where the next word would begin. */
  #end = 0;
  #visible = 0;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  get #indent(): number {
    return this.#lines.length === 0 ? this.#measure.indent : 0;
  }

  get #room(): number {
    return this.#measure.width - this.#indent;
  }

  add({ pieces, width: wordWidth, spaces }: Cluster): void {
    if (this.#end + wordWidth > this.#room && this.#pieces.length > 0) this.#close();
    if (wordWidth > this.#room) for (const piece of pieces) this.#addParted(piece);
    else this.#append(...pieces);
    if (spaces !== "") {
      const last = this.#pieces.at(-1);
      const width = this.#measure.widthOf(spaces);
      const gap = { kind: "text", text: spaces, width } as const;
      if (last?.kind === "text") this.#pieces[this.#pieces.length - 1] = merged(last, gap);
      else this.#pieces.push(gap);
      this.#end += gap.width;
    }
  }

  addRest(): void {
    if (this.#room - this.#end < LEAST_REST && this.#pieces.length > 0) this.#close();
    this.#append({ kind: "dots", width: this.#room - this.#end });
  }

  finish(): readonly BrokenLine[] {
    if (this.#pieces.length > 0 || this.#lines.length === 0) this.#close();
    return this.#lines;
  }

  #append(...pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      const last = this.#pieces.at(-1);
      if (piece.kind === "text" && last?.kind === "text") {
        this.#pieces[this.#pieces.length - 1] = merged(last, piece);
      } else {
        this.#pieces.push(piece);
      }
    }
    this.#end += totalWidth(pieces);
    this.#visible = this.#end;
  }

  /** Signs that stand on the one before them stay with it. */
  #addParted(piece: Piece): void {
    if (piece.kind === "dots") {
      if (this.#end + piece.width > this.#room && this.#pieces.length > 0) this.#close();
      this.#append({ kind: "dots", width: Math.min(piece.width, this.#room) });
      return;
    }
    for (const [text] of piece.text.matchAll(/.\p{M}*/gsu)) {
      const width = this.#measure.widthOf(text);
      if (this.#end + width > this.#room && this.#pieces.length > 0) this.#close();
      this.#append({ kind: "text", text, width });
    }
  }

  #close(): void {
    this.#lines.push({ pieces: this.#pieces, width: this.#visible, indent: this.#indent });
    this.#pieces = [];
    this.#end = 0;
    this.#visible = 0;
  }
}

function merged(left: Piece & { kind: "text" }, right: Piece & { kind: "text" }): Piece {
  return { kind: "text", text: left.text + right.text, width: left.width + right.width };
}
