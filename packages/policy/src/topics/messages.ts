import type { PrintedNames } from "./printed-names.js";

/** A sentence in both languages, made from what the reason carries. */
export interface Sentence<Data> {
  vi(data: Data & PrintedNames): string;
  en(data: Data & PrintedNames): string;
}

/** A breach says also what to do about it. */
interface BreachSentence<Data> extends Sentence<Data> {
  readonly remedy: Sentence<Data>;
}

/**
 * The catalogue of a topic. Every note and every breach has both languages, every breach a remedy, or
 * it does not compile.
 */
export type Messages<Notes, Breaches> = {
  readonly [Code in keyof Notes]: Sentence<Notes[Code]>;
} & {
  readonly [Code in keyof Breaches]: BreachSentence<Breaches[Code]>;
};

/** A catalogue whose data types have been forgotten, as the renderer sees it. */
export type AnyMessages = Readonly<
  Record<string, Sentence<never> & { readonly remedy?: Sentence<never> }>
>;
