import type { IsoDay, LocalizedText } from "@ttthdl/core";

/**
 * How a day departs from the ordinary week: a public holiday; the working day off for a holiday that fell
 * on a day of rest; a working day off that is made up for; the day of rest worked for it.
 */
export type DayKind = "holiday" | "compensatory" | "swapped-off" | "swapped-work";

/**
 * How an announced day is known: the document or a government page was read; the press or a second-hand
 * quotation names the document by its number; computed from the law.
 */
export type NoticeConfidence = "official" | "press" | "derived";

/** How a day is known; `projected` is a forecast by statute for a year without a notice. */
export type DayConfidence = NoticeConfidence | "projected";

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
