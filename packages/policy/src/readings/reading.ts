import type { LocalizedText } from "@ttthdl/core";

/** How the project reads a point that the texts leave open. Texts are Markdown that uses `code` alone. */
export interface Reading {
  /** A letter for its group and a number, stable for ever: findings name it. */
  readonly id: string;
  /** What it settles, in a phrase. */
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  /** The other way to read it, and why it was not taken. */
  readonly alternative: LocalizedText;
}

/** Readings about one matter, or about one regulation. */
export interface ReadingGroup {
  readonly title: LocalizedText;
  readonly readings: readonly Reading[];
}
