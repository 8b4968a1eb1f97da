import type { Backup } from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeBackups } from "../shared/backups.js";
import type { BackupIndependenceBreaches, BackupIndependenceNotes } from "./words.js";

/** A copy lies on storage that is independent of the serving storage (reading B2). */
export interface BackupIndependenceParams {
  readonly independentCopies: { readonly atLeast: 1 };
}

const because: ReasonMaker<BackupIndependenceNotes & BackupIndependenceBreaches> = makeReason;

/**
 * Decides whether a backup lies on storage that is independent of the serving storage (reading B2). The
 * live copy is not a backup, whatever is said of it.
 */
export const backupIndependence: Evaluator<BackupIndependenceParams> = {
  facts: ["backups[].copies[].independent", "backups[].copies[].live"],
  judge: (norm, profile) =>
    judgeBackups(norm, profile, (backup, target) => judgeCopies(norm, backup, target)),
};

function judgeCopies(
  { params }: NormWith<BackupIndependenceParams>,
  { dataset, copies = [] }: Backup,
  target: string,
): Outcome {
  const path = `${target}.copies`;
  if (copies.length === 0) return missingFacts([path], { target });
  const backups = copies.filter(({ live }) => live !== true);
  const independent = backups.filter((copy) => copy.independent === true).length;
  const unstated = backups.filter((copy) => copy.independent === undefined);
  const required = params.independentCopies.atLeast;
  const shared = { target, facts: [path], actual: { independent }, required: params };

  if (independent >= required) {
    return { state: "compliant", reasons: [because("independent-copy", { dataset })], ...shared };
  }
  if (unstated.length > 0) {
    return missingFacts(
      unstated.map((copy) => `${path}[${copies.indexOf(copy)}].independent`),
      { target },
    );
  }
  return {
    state: "violated",
    reasons: [because("no-independent-copy", { dataset })],
    distance: { amount: required - independent, unit: "place" },
    ...shared,
  };
}
