import type { HolidayId, NoticeConfidence } from "../vocabulary.js";

/** Days of one year in order, as in the documents: `"09-01 09-02"`. */
type MonthDays = string;

/** What was announced for one year, as the notices say it; one file a year under `notices/`. */
export interface OfficialYear {
  readonly year: number;
  /** The documents by their numbers, as quoted in the sources. */
  readonly documents: readonly string[];
  readonly confidence: NoticeConfidence;
  /** Days that are known otherwise than the rest of the year. */
  readonly except?: { readonly [C in NoticeConfidence]?: MonthDays };
  /** Also those on a day of rest. */
  readonly holidays: { readonly [Id in HolidayId]?: MonthDays };
  /** Day off: the holiday on a day of rest that it is for. */
  readonly compensatory?: { readonly [monthDay: string]: string };
  /** Weekday off: the Saturday worked for it; with its year where that is another one. */
  readonly swapped?: { readonly [monthDay: string]: string };
}
