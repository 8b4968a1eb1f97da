/** Languages in which the project speaks; Vietnamese is the language of the law. */
export type Lang = "vi" | "en";

/** A text in both languages. Leaving one out does not compile. */
export interface LocalizedText {
  readonly vi: string;
  readonly en: string;
}
