import type { IsoDay, LocalizedText } from "@ttthdl/core";

/** Who has accepted or contests a reading. */
interface ReadingOpinion {
  readonly by: string;
  /** Office and function. */
  readonly role: string;
  readonly on: IsoDay;
}

/** How the project reads a point that the texts leave open. Texts are Markdown that uses `code` alone. */
export interface Reading {
  /** A letter for its group and a number, stable for ever: findings name it. */
  readonly id: string;
  /** What it settles, in a phrase. */
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  /** The other way to read it, and why it was not taken. */
  readonly alternative: LocalizedText;
  /** Who has accepted it; without anybody it is a proposal of this project. */
  readonly acceptedBy?: readonly ReadingOpinion[];
  /** Who reads the text otherwise: a breach that rests on it is then for a person to decide. */
  readonly contestedBy?: readonly ReadingOpinion[];
}

/** Readings about one matter, or about one regulation. */
export interface ReadingGroup {
  readonly title: LocalizedText;
  readonly readings: readonly Reading[];
}
