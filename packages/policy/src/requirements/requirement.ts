import type { NormOf, Topic } from "../norm.js";

/** What a norm of a topic demands, as a sentence in both languages: the figures in words. */
export interface Requirement<T extends Topic> {
  vi(norm: NormOf<T>): string;
  en(norm: NormOf<T>): string;
}

/** The sentences of some topics. */
export type Requirements<Topics extends Topic> = { readonly [T in Topics]: Requirement<T> };
