/** Every language in which the project speaks; Vietnamese is the language of the law. */
export const langs = ["vi", "en"] as const;

/** See {@link langs}. */
export type Lang = (typeof langs)[number];

/** A text in both languages. Leaving one out does not compile. */
export interface LocalizedText {
  readonly vi: string;
  readonly en: string;
}

/**
 * The names of the values of a closed list, as they stand inside a sentence. They are a constant of their own
 * beside the list, so that who checks values alone does not load them.
 */
export type Names<Value extends string> = Readonly<Record<Value, LocalizedText>>;

/** Names of things that are counted: English has a plural. */
export type CountedNames<Value extends string> = Readonly<
  Record<Value, LocalizedText & { readonly plural: string }>
>;

/** The languages in words. */
export const langNames: Names<Lang> = {
  vi: { vi: "tiếng Việt", en: "Vietnamese" },
  en: { vi: "tiếng Anh", en: "English" },
};
