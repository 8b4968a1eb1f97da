import { activityKindNames, type IsoDay, type SystemProfile } from "@ttthdl/core";
import type { NormOf } from "../norm.js";
import { answersTo } from "../topics/shared/activities.js";
import { withCoverage } from "../topics/shared/covered.js";

/** What a profile tells of a duty up to a day. */
export interface DoneTimes {
  /** Days that count, in order. */
  readonly days: readonly IsoDay[];
  /** Days that count only if a fact that nobody states is the right one; with its path. */
  readonly unclear: readonly { readonly on: IsoDay; readonly path: string }[];
  /** Day of the first entry: the list is complete from there on (reading G13). */
  readonly listedFrom?: IsoDay;
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
  { activities, reportsSent }: SystemProfile,
  asOf: IsoDay,
): DoneTimes | undefined {
  if (norm.topic === "activity-cadence") {
    if (activities === undefined) return undefined;
    const listed = answersTo(norm, activities).answers.filter(({ on }) => on <= asOf);
    const what = activityKindNames[norm.params.activity];
    const possible = listed
      .map((answer) => withCoverage(norm, answer, what))
      .filter(({ partial }) => partial === undefined);
    return {
      days: possible.filter(({ unclear }) => unclear === undefined).map(({ on }) => on),
      unclear: possible.flatMap(({ on, unclear }) => (unclear ? [{ on, path: unclear }] : [])),
      ...listedFrom(listed.map(({ on }) => on)),
    };
  }
  if (reportsSent === undefined) return undefined;
  const listed = reportsSent
    .map((report, index) => ({ ...report, path: `reportsSent[${index}].to` }))
    .filter(({ duty, on }) => duty === norm.id && on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return {
    days: listed.filter(({ to }) => to === norm.params.recipient).map(({ on }) => on),
    unclear: listed.filter(({ to }) => to === undefined),
    ...listedFrom(listed.map(({ on }) => on)),
  };
}

function listedFrom([first]: readonly IsoDay[]): { readonly listedFrom?: IsoDay } {
  return first === undefined ? {} : { listedFrom: first };
}
