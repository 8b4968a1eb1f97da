import type { Run } from "../../document/form-document.js";
import type { Face } from "../fonts/face.js";

/** A piece of a line: words, or a dotted line. */
export type Piece =
  | { readonly kind: "text"; readonly text: string; readonly width: number }
  | { readonly kind: "dots"; readonly width: number };

/** What is never parted: pieces without a space between them, and the spaces after them. */
export interface Cluster {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly spaces: string;
}

/** Cuts runs at their spaces. The spaces that a text begins with follow a cluster of nothing. */
export function clustersOf(runs: readonly Run[], face: Face, size: number): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let pieces: Piece[] = [];
  const close = (spaces: string): void => {
    clusters.push({ pieces, width: widthOf(pieces), spaces });
    pieces = [];
  };
  for (const run of joined(runs)) {
    if (run.kind === "blank") {
      const figures = run.width === "rest" ? 0 : run.width;
      pieces.push({ kind: "dots", width: figures * face.drawn(FIGURE).width * size });
      continue;
    }
    for (const [, word = "", spaces = ""] of run.text.matchAll(/([^ ]*)( *)/g)) {
      if (word !== "") pieces.push({ kind: "text", text: word, width: face.widthOf(word) * size });
      if (spaces !== "") close(spaces);
    }
  }
  if (pieces.length > 0) close("");
  return clusters;
}

const FIGURE = 0x30;

/** Neighbouring words as one text: a comma belongs to the word before it, whatever run it is in. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.kind === "text" && last?.kind === "text") {
      result[result.length - 1] = { kind: "text", text: last.text + run.text };
    } else {
      result.push(run);
    }
  }
  return result;
}

/** How far pieces reach. */
export function widthOf(pieces: readonly { readonly width: number }[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}
