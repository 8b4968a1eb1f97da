import type { CitedFate, Confidence, IsoDay, LocalizedText } from "@ttthdl/core";

/** A text that regulations cite, or that took the place of one: a dated fact, looked up and never a certificate. */
export interface LawNode {
  /** Kind and number, as a sentence names it: `Nghị định số 85/2016/NĐ-CP`. */
  readonly name: LocalizedText;
  /** The national instrument of this package that encodes a part of it. */
  readonly slug?: string;
  /** What became of it; left out for a text that is in force as far as is known. */
  readonly fate?: LawFate;
}

/** What became of a text, from when, and how sure that is. */
export interface LawFate {
  readonly value: CitedFate;
  /** First day without force; left out where the day is not known. */
  readonly from?: IsoDay;
  readonly confidence: Confidence;
  readonly checkedOn: IsoDay;
  /** Ids of the texts that took its place. */
  readonly successors: readonly string[];
}
