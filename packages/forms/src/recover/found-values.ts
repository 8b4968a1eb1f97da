import type { CodedWarning } from "../reading/warnings.js";

/** Texts found on the paper by the path of the data, and warnings about them. */
export interface FoundValues {
  /** A path that was found with nothing filled in holds an empty text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly warnings: readonly CodedWarning[];
}

/** {@link FoundValues} of a text that is read line by line. */
export interface FoundInLines extends FoundValues {
  /** Number of the line that a text begins in, by the path of the data. */
  readonly lines: ReadonlyMap<string, number>;
}
