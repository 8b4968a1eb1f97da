/** Kinds of personal facts that make a word easy to guess (reading P3). */
export type EasyWordKind = "name" | "birth-date" | "phone";

/** What a password must not contain. */
export interface PasswordEasyWordsParams {
  readonly kinds: readonly EasyWordKind[];
}
