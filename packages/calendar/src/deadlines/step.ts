import type { IsoDay, LegalUnit, LocalizedText, Period } from "@ttthdl/core";

/** What each step needs for its sentence. */
export interface StepData {
  /** The term starts; the day of receipt is not counted. */
  readonly received: { readonly at: string };
  /** The day of receipt is the first that counts. */
  readonly "received-counted": { readonly at: string };
  /** Received after the hour or on a day of rest: counts as received on the step's own day. */
  readonly "received-late": { readonly at: string; readonly cutoff: string };
  readonly "working-day": { readonly ordinal: number };
  readonly "swapped-work": { readonly ordinal: number; readonly name: LocalizedText };
  readonly weekend: { readonly weekday: number };
  /** A holiday, a compensatory or a swapped day off. */
  readonly "day-off": { readonly name: LocalizedText };
  readonly "term-ends": { readonly within: Period<LegalUnit> };
  /** The month has no corresponding date: its last day stands in. */
  readonly "month-clipped": { readonly within: Period<LegalUnit> };
  readonly "last-day-excluded": { readonly day: IsoDay };
  /** The day after which the term was to end is a day of rest: it ends with this working day. */
  readonly rolled: { readonly from: IsoDay };
  readonly "hours-end": { readonly within: Period<LegalUnit>; readonly at: string };
  /** A day printed in the text, of which the step's own day is the last that complies. */
  readonly printed: { readonly day: IsoDay; readonly inclusive: boolean };
  /** The last day of a calendar month, quarter or year, or of a rolling term. */
  readonly "period-ends": { readonly from: IsoDay };
}

/** Why a step is as it is. */
export type StepCode = keyof StepData;

/** One step of a count: a day, whether it counts, and why. */
export type DeadlineStep = {
  readonly [C in StepCode]: {
    readonly date: IsoDay;
    readonly counted: boolean;
    readonly code: C;
    readonly data: StepData[C];
    /** The day lies in a year without a notice: a forecast by statute. */
    readonly projected?: true;
  };
}[StepCode];

/** Makes a step whose data fit its code. */
export function step<C extends StepCode>(
  date: IsoDay,
  counted: boolean,
  code: C,
  data: StepData[C],
): DeadlineStep {
  return { date, counted, code, data } as DeadlineStep;
}
