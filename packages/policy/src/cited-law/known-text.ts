import type { IsoDay, LocalizedText } from "@ttthdl/core";

/** A text of a province that is known to exist, or to have existed, and is not encoded. */
export interface KnownText {
  /** Province of the 63 or the 34 whose territory it binds; `national` for the whole country. */
  readonly province: string;
  readonly number: string;
  readonly issuedOn?: IsoDay;
  /** First day in force; left out where it is not known. */
  readonly effectiveFrom?: IsoDay;
  /** Left out where it is not known. */
  readonly subject?: LocalizedText;
  /** Number of the later text that repealed it. */
  readonly repealedBy?: string;
  readonly note?: LocalizedText;
}
