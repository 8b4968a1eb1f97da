import { addPeriod, daysBetween, localDay } from "@ttthdl/calendar";
import type { Backup, Period } from "@ttthdl/core";
import type { JudgementContext } from "../evaluator.js";
import { makeReason, type Outcome, type ReasonMaker } from "../outcome.js";
import { successfulRuns } from "../shared/backups.js";
import type { BackupRetentionBreaches, BackupRetentionNotes } from "./words.js";

const because: ReasonMaker<BackupRetentionNotes & BackupRetentionBreaches> = makeReason;

/**
 * Judges real backups by the days on which they were made and deleted: one must stay until the end of
 * the last day of its term, so a deletion on that day is still too early. Deletions before the norm came
 * into force are not judged; a backup whose term still runs proves nothing yet.
 *
 * @returns `undefined` when no backup tells anything.
 */
export function judgeDeletions(
  backup: Backup,
  target: string,
  term: Period<"month">,
  { asOf, inForceFrom }: JudgementContext,
): Outcome | undefined {
  const fates = successfulRuns(backup, target).flatMap(({ run, path, day: made }) => {
    if (run.deletedAt === undefined) return [];
    const deleted = run.deletedAt === null ? null : localDay(run.deletedAt);
    const gone = deleted !== null && deleted <= asOf ? deleted : null;
    const keepUntil = addPeriod(made, term);
    return [{ path: `${path}.deletedAt`, made, gone, keepUntil }];
  });
  const early = fates.flatMap(({ path, made, gone: deleted, keepUntil }) =>
    deleted !== null && deleted >= inForceFrom && deleted <= keepUntil
      ? [{ path, made, deleted, keepUntil, short: daysBetween(deleted, keepUntil) + 1 }]
      : [],
  );
  const kept = fates.filter(({ gone, keepUntil }) => (gone ?? asOf) > keepUntil);
  const { dataset } = backup;

  const [first] = [...early].sort((a, b) => b.short - a.short);
  if (first !== undefined) {
    const { made, deleted, keepUntil, short } = first;
    const data = { dataset, made, deleted, keepUntil, runs: early.length };
    return {
      state: "violated",
      facts: early.map(({ path }) => path),
      reasons: [because("deleted-too-early", data)],
      distance: { amount: short, unit: "day" },
    };
  }
  if (kept.length === 0) return undefined;
  return {
    state: "compliant",
    facts: kept.map(({ path }) => path),
    reasons: [because("runs-kept", { dataset, runs: kept.length })],
  };
}
