import type { Backup } from "@ttthdl/core";
import type { Evaluator, NormWith } from "../evaluator.js";
import { makeReason, missingFacts, type Outcome, type ReasonMaker } from "../outcome.js";
import { judgeBackups } from "../shared/backups.js";
import { countNames } from "../shared/distinct-names.js";
import type { BackupPlacesBreaches, BackupPlacesNotes } from "./words.js";

/** How many separate places hold the data, the live copy included (reading B2). */
export interface BackupPlacesParams {
  readonly places: { readonly atLeast: number };
  /** What makes two places separate; any one of these is enough. */
  readonly separateBy: readonly ("site" | "device")[];
}

const because: ReasonMaker<BackupPlacesNotes & BackupPlacesBreaches> = makeReason;

/**
 * Decides whether data lies in enough separate places, the live copy included. Two disks on one site are
 * one place where the norm separates by site (reading B2). A copy without a named place counts for
 * nothing, but may be the one that is wanting.
 */
export const backupPlaces: Evaluator<BackupPlacesParams> = {
  facts: ["backups[].importance", "backups[].copies[].site", "backups[].copies[].device"],
  judge: (norm, profile) =>
    judgeBackups(norm, profile, (backup, target) => judgeCopies(norm, backup, target)),
};

function judgeCopies(
  { params }: NormWith<BackupPlacesParams>,
  { dataset, copies = [] }: Backup,
  target: string,
): Outcome {
  const path = `${target}.copies`;
  if (copies.length === 0) return missingFacts([path], { target });

  const { separateBy } = params;
  const required = params.places.atLeast;
  const counts = separateBy.map((by) => {
    const { distinct, unnamed } = countNames(copies.map((copy) => copy[by]));
    return { by, distinct, unnamed };
  });
  const places = Math.max(...counts.map(({ distinct }) => distinct));
  const shared = {
    target,
    facts: [path],
    actual: { copies: copies.length, places },
    required: params,
  };
  const data = { dataset, places, required, separateBy };

  const enough = counts.find(({ distinct }) => distinct >= required);
  if (enough !== undefined) {
    const { by, distinct } = enough;
    const reasons = [
      because("enough-places", { dataset, places: distinct, required, separateBy, by }),
    ];
    return { state: "compliant", reasons, ...shared };
  }
  if (counts.some(({ distinct, unnamed }) => distinct + unnamed >= required)) {
    return {
      state: "indeterminate",
      missing: separateBy.flatMap((by) =>
        copies.flatMap((copy, index) => (copy[by] ? [] : [`${path}[${index}].${by}`])),
      ),
      reasons: [because("places-not-named", { dataset })],
      ...shared,
    };
  }
  return {
    state: "violated",
    reasons: [because("too-few-places", data)],
    distance: { amount: required - places, unit: "place" },
    ...shared,
  };
}
