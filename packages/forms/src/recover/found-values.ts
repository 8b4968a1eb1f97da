import type { CodedWarning } from "../reading/warnings.js";

/** What was found on the paper: texts by the path of the data, and what is doubtful about them. */
export interface FoundValues {
  /** A path that was found with nothing filled in holds an empty text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly warnings: readonly CodedWarning[];
}
