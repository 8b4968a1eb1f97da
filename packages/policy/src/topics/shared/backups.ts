import { localDay } from "@ttthdl/calendar";
import type { Backup, BackupRun, IsoDay, NormBase, SystemProfile } from "@ttthdl/core";
import { missingFacts, notApplicable, type Outcome } from "../outcome.js";

/**
 * Runs a judgement over the backups of the data that a norm binds. Data whose importance or whose
 * constant change nobody states may be bound (reading B1). A list without a backup tells nothing.
 */
export function judgeBackups(
  { appliesTo = {} }: Pick<NormBase, "appliesTo">,
  { backups = [] }: SystemProfile,
  judge: (backup: Backup, target: string) => Outcome,
): readonly Outcome[] {
  if (backups.length === 0) return [missingFacts(["backups"], { target: "backups" })];
  const { importance, constantlyChanging } = appliesTo;

  return backups.map((backup) => {
    const target = `backups[${backup.dataset}]`;
    if (importance && backup.importance && !importance.includes(backup.importance)) {
      return notApplicable("importance", { target, facts: [`${target}.importance`] });
    }
    if (constantlyChanging && backup.constantlyChanging === false) {
      const facts = [`${target}.constantlyChanging`];
      return notApplicable("not-constantly-changing", { target, facts });
    }
    const missing: string[] = [];
    if (importance && backup.importance === undefined) missing.push(`${target}.importance`);
    if (constantlyChanging && backup.constantlyChanging === undefined) {
      missing.push(`${target}.constantlyChanging`);
    }
    return missing.length > 0 ? missingFacts(missing, { target }) : judge(backup, target);
  });
}

/** A successful run with its place in the profile and its local day. */
export interface DatedRun {
  readonly run: BackupRun;
  readonly path: string;
  readonly day: IsoDay;
}

/** The successful runs, in the order of the profile: a run that failed is no backup. */
export function successfulRuns(backup: Backup, target: string): readonly DatedRun[] {
  const dated: DatedRun[] = [];
  for (const [index, run] of (backup.runs ?? []).entries()) {
    if (run.ok) dated.push({ run, path: `${target}.runs[${index}]`, day: localDay(run.at) });
  }
  return dated;
}
