import { daysBetween, localDay } from "@ttthdl/calendar";
import { dayBefore } from "@ttthdl/calendar/internal";
import type { Backup, IsoDay, Period, Reason } from "@ttthdl/core";
import type { Evaluator, JudgementContext, NormWith } from "../evaluator.js";
import {
  makeReason,
  missingFacts,
  notApplicable,
  type Outcome,
  type ReasonMaker,
} from "../outcome.js";
import { judgeBackups, successfulRuns } from "../shared/backups.js";
import { daysAfter, daysOf, lapsesIn, longestGap } from "./lapses.js";
import type { BackupFrequencyBreaches, BackupFrequencyNotes } from "./words.js";

/** How often data is backed up: on each day, or in each calendar week (reading B1). */
export interface BackupFrequencyParams {
  readonly every: { readonly atMost: Period<"day" | "week"> };
}

const because: ReasonMaker<BackupFrequencyNotes & BackupFrequencyBreaches> = makeReason;

/**
 * Decides from the times of successful runs whether data is backed up often enough: on every day for "daily", in
 * every calendar week for "weekly"; the current day and the current week are pending (reading B1). The facts reach from
 * the first to the last day of the stated period and of all runs, failed ones too: a period hides no run.
 * Without a period an empty day between two runs still counts, but nothing can be confirmed.
 */
export const backupFrequency: Evaluator<BackupFrequencyParams> = {
  facts: [
    "backups[].importance",
    "backups[].constantlyChanging",
    "backups[].period",
    "backups[].runs[].at",
    "backups[].runs[].ok",
    "recordsFrom",
  ],
  judge: (norm, profile, context) =>
    judgeBackups(norm, profile, (backup, target) =>
      judgeRuns(norm, backup, target, { ...context, recordsFrom: profile.recordsFrom }),
    ),
};

interface Question extends Pick<JudgementContext, "asOf" | "inForceFrom"> {
  readonly recordsFrom: IsoDay | undefined;
}

function judgeRuns(
  { params }: NormWith<BackupFrequencyParams>,
  backup: Backup,
  target: string,
  { asOf, inForceFrom, recordsFrom }: Question,
): Outcome {
  const { dataset, runs } = backup;
  const paths = { runs: `${target}.runs`, period: `${target}.period` };
  if (runs === undefined) return missingFacts([paths.runs], { target });

  const lastEnded = dayBefore(asOf);
  // A list that is complete from a day on is complete up to the assessment date.
  const period = recordsFrom === undefined ? backup.period : { from: recordsFrom, to: lastEnded };
  const recorded = runs.map(({ at }) => localDay(at)).filter((day) => day <= lastEnded);
  const told = [...recorded, ...(period === undefined ? [] : [period.from, period.to])].sort();
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return missingFacts([paths.period], { target });

  const facts = [paths.runs, paths.period];
  if (last < inForceFrom) return notApplicable("before-in-force", { target, facts });
  const [from, to] = [latest(first, inForceFrom), earliest(last, lastEnded)];
  const every = params.every.atMost;
  const days = successfulRuns(backup, target)
    .map(({ day }) => day)
    .filter((day) => day >= from && day <= to);
  const lapses = lapsesIn({ days, from, to, every });
  const shared = { target, facts, actual: { runs: days.length }, required: params };
  const openFor = (reason: Reason): Outcome => ({
    ...{ state: "indeterminate", missing: [paths.period], reasons: [reason] },
    ...shared,
  });
  if (lapses === undefined) return openFor(because("nothing-finished", { dataset, every }));

  const advisories = [...longGap(days, every), ...uncovered(to, lastEnded)];
  const judged = { judgedFrom: from, advisories, ...shared };
  const data = { dataset, every, from, to };
  const [longest] = [...lapses].sort((a, b) => b.days - a.days);
  if (longest !== undefined) {
    const reason = because("gap", { gap: longest, gaps: lapses.length, ...data });
    const ended = lapses.at(-1)?.to ?? to;
    const again = days.filter((day) => day > ended).sort()[0];
    const madeGood = again === undefined ? [] : [because("made-good", { dataset, on: again })];
    const distance = { amount: longest.days / daysOf(params.every.atMost), unit: every.unit };
    return { state: "violated", reasons: [reason, ...madeGood], distance, ...judged };
  }
  if (period === undefined) return missingFacts([paths.period], { target });
  return daysBetween(to, asOf) > daysOf(every)
    ? openFor(because("stale", { dataset, every, to }))
    : { state: "compliant", reasons: [because("often-enough", data)], ...judged };
}

/** Two backups in neighbouring weeks may lie further apart than a week. */
function longGap(days: readonly IsoDay[], every: Period<"day" | "week">): readonly Reason[] {
  const gap = every.unit === "week" ? longestGap(days, every) : undefined;
  return gap === undefined ? [] : [because("long-gap", { gap, every })];
}

/** Days that have ended and about which neither the period nor a run says anything. */
function uncovered(to: IsoDay, lastEnded: IsoDay): readonly Reason[] {
  return to >= lastEnded ? [] : [because("not-covered", { from: daysAfter(to, 1), to: lastEnded })];
}

const latest = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b);
const earliest = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b);
