import { localDay } from "@ttthdl/calendar";
import type { Backup } from "@ttthdl/core";
import type { Evaluator, JudgementContext } from "../evaluator.js";
import {
  makeReason,
  missingFacts,
  notApplicable,
  type Outcome,
  type ReasonMaker,
} from "../outcome.js";
import { judgeBackups, successfulRuns } from "../shared/backups.js";
import type { BackupVerificationBreaches, BackupVerificationNotes } from "./words.js";

/** Every successful run is checked and compared after it. */
export interface BackupVerificationParams {
  readonly verified: "every-run";
}

const because: ReasonMaker<BackupVerificationNotes & BackupVerificationBreaches> = makeReason;

/**
 * Decides whether every successful backup was checked and compared with the data afterwards. Runs before
 * the norm came into force and runs after the assessment date are not judged. Where every run since the last
 * successful one failed, nothing later shows that the duty is still met (reading B1).
 */
export const backupVerification: Evaluator<BackupVerificationParams> = {
  facts: ["backups[].runs", "backups[].runs[].verified"],
  judge: (norm, profile, context) =>
    judgeBackups(norm, profile, (backup, target) => judgeRuns(backup, target, context)),
};

function judgeRuns(
  backup: Backup,
  target: string,
  { asOf, inForceFrom }: JudgementContext,
): Outcome {
  const past = successfulRuns(backup, target).filter(({ day }) => day <= asOf);
  if (past.length === 0) return missingFacts([`${target}.runs`], { target });
  const judged = past.filter(({ day }) => day >= inForceFrom);
  if (judged.length === 0) {
    return notApplicable("before-in-force", { target, facts: [`${target}.runs`] });
  }

  const days = judged.map(({ day }) => day).sort();
  const [judgedFrom = inForceFrom, last = inForceFrom] = [days[0], days.at(-1)];
  const failures = (backup.runs ?? [])
    .filter(({ ok }) => !ok)
    .map(({ at }) => localDay(at))
    .filter((day) => day > last && day <= asOf);
  const facts = judged.map(({ path }) => `${path}.verified`);
  const unstated = facts.filter((_, index) => judged[index]?.run.verified === undefined);
  const unverified = judged.filter(({ run }) => run.verified === false).length;
  const data = { dataset: backup.dataset, runs: judged.length };
  const shared = {
    target,
    facts,
    judgedFrom,
    actual: { unverified, untold: unstated.length, ...data },
  };
  if (unverified > 0) {
    return {
      state: "violated",
      reasons: [because("runs-not-verified", { unverified, ...data })],
      distance: { amount: unverified, unit: "run" },
      ...shared,
    };
  }
  if (unstated.length > 0) {
    const reasons = [because("runs-not-told", { untold: unstated.length, ...data })];
    return { state: "indeterminate", missing: unstated, reasons, ...shared };
  }
  return failures.length > 0
    ? {
        state: "indeterminate",
        missing: [`${target}.runs`],
        reasons: [because("only-failures-since", { last, failures: failures.length, ...data })],
        ...shared,
      }
    : { state: "compliant", reasons: [because("every-run-verified", data)], ...shared };
}
