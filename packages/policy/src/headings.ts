import type { LocalizedText } from "@ttthdl/core";

/** How a text is divided. A chapter that the source lost is left out. */
export interface Headings {
  readonly chapters: readonly Chapter[];
  /** Headings by the number of the article. */
  readonly articles: Readonly<Record<number, LocalizedText>>;
}

/** A chapter, and the number of its first article. */
interface Chapter {
  readonly number: string;
  readonly first: number;
  readonly title: LocalizedText;
}
