import type { WorkingCalendar } from "@ttthdl/calendar";
import type { EncodedNorm, IsoDay, SystemProfile } from "@ttthdl/core";
import type { Outcome } from "./outcome.js";
import type { TextVocabulary } from "./shared/text-vocabulary.js";

/** How days are set against months: by the calendar (reading G3), or 30 days a month when the caller says so. */
export type MonthReading = "calendar" | "30-days";

/** What a judgement depends on besides the norm and the facts. Evaluators read no clock. */
export interface JudgementContext {
  /** Local day for which the question is asked. */
  readonly asOf: IsoDay;
  /** First day on which the norm binds; what happened before it is not judged (reading G6). */
  readonly inForceFrom: IsoDay;
  readonly monthReading: MonthReading;
  /** What the text of the norm calls the parts of its lists. */
  readonly vocabulary: TextVocabulary;
  /** Working days of state agencies. */
  readonly calendar: WorkingCalendar;
}

/** A norm with the parameters of a topic. */
export type NormWith<Params> = EncodedNorm<string, Params>;

/** One judgement of one topic. Pure, synchronous; it knows no province. */
export interface Evaluator<Params> {
  /** Paths in the profile that it can use, for `explain`. */
  readonly facts: readonly string[];
  judge(
    norm: NormWith<Params>,
    profile: SystemProfile,
    context: JudgementContext,
  ): readonly Outcome[];
}
