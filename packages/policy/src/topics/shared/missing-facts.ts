import { factWords, type Lang } from "@ttthdl/core";
import type { Messages } from "../messages.js";

/** What {@link missingFactsMessages} say: paths of the profile that nobody has stated. */
export interface MissingFactsNotes {
  readonly "missing-facts": { readonly missing: readonly string[] };
}

/**
 * Apart from the other common sentences: the names of all facts come with it, and a page that judges a typed
 * password states none.
 */
export const missingFactsMessages: Messages<MissingFactsNotes, object> = {
  "missing-facts": {
    vi: ({ missing }) => `Chưa khai: ${facts(missing, "vi")}.`,
    en: ({ missing }) => `Not stated: ${facts(missing, "en")}.`,
  },
};

function facts(paths: readonly string[], lang: Lang): string {
  return paths.map((path) => factWords(path, lang)).join("; ");
}
