import type { Run } from "../form-document.js";

/** A piece of a line: words, or a dotted line. */
export type Piece =
  | { readonly kind: "text"; readonly text: string; readonly width: number }
  | { readonly kind: "dots"; readonly width: number };

/** Width of a text on one line, in points. */
export type WidthOf = (text: string) => number;

/** What no line break separates: pieces without a space between them, and the spaces after them. */
export interface Cluster {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly spaces: string;
}

/** Cuts runs at their spaces. The spaces that a text begins with follow a cluster of nothing. */
export function clustersOf(runs: readonly Run[], widthOf: WidthOf): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let pieces: Piece[] = [];
  const close = (spaces: string): void => {
    clusters.push({ pieces, width: totalWidth(pieces), spaces });
    pieces = [];
  };
  for (const run of joined(runs)) {
    if (run.kind === "blank") {
      pieces.push({ kind: "dots", width: runWidth(run, widthOf) });
      continue;
    }
    for (const [, word = "", spaces = ""] of run.text.matchAll(/([^ ]*)( *)/g)) {
      if (word !== "") pieces.push({ kind: "text", text: word, width: widthOf(word) });
      if (spaces !== "") close(spaces);
    }
  }
  if (pieces.length > 0) close("");
  return clusters;
}

/** Width of a run; a blank is as wide as its figures, and a blank up to the edge has no width of its own. */
export function runWidth(run: Run, widthOf: WidthOf): number {
  if (run.kind === "text") return widthOf(run.text);
  return run.width === "rest" ? 0 : run.width * widthOf("0");
}

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

/** Width of pieces side by side. */
export function totalWidth(pieces: readonly { readonly width: number }[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}
