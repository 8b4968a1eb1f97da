import { addPeriod, dayBefore } from "@ttthdl/calendar";
import type { Backup, IsoDay, Period } from "@ttthdl/core";
import type { Evaluator, JudgementContext, NormWith } from "../evaluator.js";
import {
  makeReason,
  missingFacts,
  notApplicable,
  type Outcome,
  type ReasonMaker,
} from "../outcome.js";
import { judgeBackups, successfulRuns } from "../shared/backups.js";
import { findGaps } from "./find-gaps.js";
import type { BackupFrequencyBreaches, BackupFrequencyNotes } from "./words.js";

/** Successful runs on local dates at most so far apart (reading B1). */
export interface BackupFrequencyParams {
  readonly every: { readonly atMost: Period<"day" | "week"> };
}

const because: ReasonMaker<BackupFrequencyNotes & BackupFrequencyBreaches> = makeReason;

/**
 * Decides from the times of successful runs whether data is backed up often enough: the local dates of
 * two consecutive runs lie at most a day apart for "daily", at most seven for "weekly"; the current day
 * is pending until it ends (reading B1). The period says which days the list of runs is complete for;
 * without one a gap between two runs still counts, but nothing can be confirmed.
 */
export const backupFrequency: Evaluator<BackupFrequencyParams> = {
  facts: [
    "backups[].importance",
    "backups[].constantlyChanging",
    "backups[].period",
    "backups[].runs[].at",
    "backups[].runs[].ok",
  ],
  judge: (norm, profile, context) =>
    judgeBackups(norm, profile, (backup, target) => judgeRuns(norm, backup, target, context)),
};

function judgeRuns(
  { params }: NormWith<BackupFrequencyParams>,
  backup: Backup,
  target: string,
  { asOf, inForceFrom }: JudgementContext,
): Outcome {
  const { dataset, period } = backup;
  const paths = { runs: `${target}.runs`, period: `${target}.period` };
  if (backup.runs === undefined) return missingFacts([paths.runs], { target });

  const lastEnded = dayBefore(asOf);
  const runDays = successfulRuns(backup, target).map(({ day }) => day);
  const from = latest(period?.from ?? inForceFrom, inForceFrom);
  const to = earliest(period?.to ?? lastEnded, lastEnded);
  const facts = [paths.runs, paths.period];
  if (period !== undefined && period.to < inForceFrom) {
    return notApplicable("before-in-force", { target, facts });
  }
  if (from > to) {
    const reasons = [because("nothing-finished", { dataset })];
    return { target, facts, state: "indeterminate", missing: [paths.period], reasons };
  }

  const judged = runDays.filter((day) => day >= from && day <= to);
  const every = params.every.atMost;
  const mostDaysApart = every.amount * (every.unit === "week" ? 7 : 1);
  // A period is bounded as if a backup had run on the day before it and will run on the day after it.
  const bounds = period === undefined ? [] : [dayBefore(from), nextDay(to)];
  const gaps = findGaps([...judged, ...bounds], mostDaysApart);
  const [longest] = [...gaps].sort((a, b) => b.days - a.days);
  const shared = {
    target,
    facts,
    actual: { runs: judged.length, longestGap: longest?.days ?? 0 },
    required: params,
    advisories: uncovered(period?.to, lastEnded),
  };
  const data = { dataset, every, from, to };
  if (longest !== undefined) {
    return {
      state: "violated",
      reasons: [because("gap", { gap: longest, gaps: gaps.length, ...data })],
      distance: { amount: longest.days + 1 - mostDaysApart, unit: "day" },
      ...shared,
    };
  }
  return period === undefined
    ? missingFacts([paths.period], { target })
    : { state: "compliant", reasons: [because("often-enough", data)], ...shared };
}

/** Days that have ended and that the period says nothing about. */
function uncovered(
  periodEnd: IsoDay | undefined,
  lastEnded: IsoDay,
): Outcome["advisories"] & object {
  if (periodEnd === undefined || periodEnd >= lastEnded) return [];
  return [because("not-covered", { from: nextDay(periodEnd), to: lastEnded })];
}

const nextDay = (day: IsoDay): IsoDay => addPeriod(day, { amount: 1, unit: "day" });
const latest = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b);
const earliest = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b);
