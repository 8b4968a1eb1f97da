import type { IsoDay, LocalizedText } from "@ttthdl/core";
import type { DayConfidence, DayKind, NoticeConfidence } from "../vocabulary.js";

/** A day that departs from the ordinary week, or a holiday on a day of rest. */
export interface SpecialDay<C extends DayConfidence = DayConfidence> {
  readonly date: IsoDay;
  readonly kind: DayKind;
  readonly name: LocalizedText;
  /** The documents by their numbers, or the statute. */
  readonly source: string;
  readonly confidence: C;
  /**
   * The other day of the pair: the holiday that a compensatory day is for, the day worked for a swapped
   * day off, the day off for a swapped day worked.
   */
  readonly pairedWith?: IsoDay;
}

/** Everything that was announced for one year; it replaces what the package knows of that year. */
export interface YearNotice {
  readonly year: number;
  /** In order or not; holidays on days of rest belong to it. */
  readonly days: readonly SpecialDay<NoticeConfidence>[];
}
