import type { IsoDay, SystemProfile } from "@ttthdl/core";
import type { NormOf } from "../norm.js";
import { reportsOf } from "../topics/report-schedule/report-schedule.js";
import { answersTo } from "../topics/shared/activities.js";
import { completionsOf } from "../topics/shared/completions.js";
import { coverageOf } from "../topics/shared/covered.js";
import type { TextVocabulary } from "../topics/shared/text-vocabulary.js";

/** One time that a duty was done: its day, and the last day of the term that it is for. */
export interface DoneTime {
  readonly on: IsoDay;
  /** Left out for an activity, which belongs to the term of its day. */
  readonly closes?: IsoDay;
}

/** What a profile tells of a duty up to a day. */
export interface DoneTimes {
  /** Times that count, in order. */
  readonly times: readonly DoneTime[];
  /** Times that count only if a fact that nobody states is the right one; with its path. */
  readonly unclear: readonly (DoneTime & { readonly path: string })[];
  /** Day of the first entry, of a report the end of its period: the list is complete from there on (reading G13). */
  readonly listedFrom?: IsoDay;
  /** The day from which the list is stated to be complete. */
  readonly recordsFrom?: IsoDay;
}

/** A norm whose duty comes back. */
export type RecurringNorm = NormOf<"report-schedule"> | NormOf<"activity-cadence">;

/** The path of the facts about a duty. */
export function factsOf(norm: RecurringNorm): string {
  return norm.topic === "report-schedule"
    ? `reportsSent[duty=${norm.id}]`
    : `activities[kind=${norm.params.activity}]`;
}

/** What a profile tells of a duty up to a day, or `undefined` when it has no such list. */
export function doneTimes(
  norm: RecurringNorm,
  { activities, reportsSent, recordsFrom }: SystemProfile,
  asOf: IsoDay,
  text: TextVocabulary,
): DoneTimes | undefined {
  if (norm.topic === "activity-cadence") {
    if (activities === undefined) return undefined;
    const listed = answersTo(norm, activities).answers.filter(({ on }) => on <= asOf);
    const coverage = coverageOf(norm, text);
    const { sure, possible, missing } = completionsOf(listed, norm.params.cadence, coverage);
    const days = sure.met.map(({ on }) => on);
    const [path = factsOf(norm)] = missing;
    return {
      times: days.map((on) => ({ on })),
      unclear: possible.met.flatMap(({ on }) => (days.includes(on) ? [] : [{ on, path }])),
      ...(recordsFrom !== undefined && { recordsFrom }),
      ...listedFrom(listed.map(({ on }) => on)),
    };
  }
  if (reportsSent === undefined) return undefined;
  const listed = reportsOf(norm, reportsSent)
    .reports.filter(({ on }) => on <= asOf)
    .map(({ on, to, path, term: { closes } }) => ({ on, to, closes, path: `${path}.to` }));
  return {
    times: listed.filter(({ to }) => to === norm.params.recipient),
    unclear: listed.filter(({ to }) => to === undefined),
    ...(recordsFrom !== undefined && { recordsFrom }),
    ...listedFrom(listed.map(({ closes }) => closes).sort()),
  };
}

function listedFrom([first]: readonly IsoDay[]): { readonly listedFrom?: IsoDay } {
  return first === undefined ? {} : { listedFrom: first };
}
