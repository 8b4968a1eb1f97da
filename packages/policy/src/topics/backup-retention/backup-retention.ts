import type { Period } from "@ttthdl/core";
import type { Evaluator } from "../evaluator.js";
import { judgeBackups } from "../shared/backups.js";
import { judgeRetention } from "../shared/retention.js";
import { worstOf } from "../shared/worst-of.js";
import { judgeDeletions } from "./judge-deletions.js";

/** How long a backup is kept at least (reading B3). */
export interface BackupRetentionParams {
  readonly retention: { readonly atLeast: Period<"month"> };
}

/**
 * Decides whether backups are kept long enough: by the setting, and by what really happened to each
 * (reading B3). What happened alone proves nothing about the backups to come: without a setting nothing
 * is confirmed, but a deletion that came too early still violates.
 */
export const backupRetention: Evaluator<BackupRetentionParams> = {
  facts: ["backups[].retention", "backups[].runs[].at", "backups[].runs[].deletedAt"],
  judge: (norm, profile, context) =>
    judgeBackups(norm, profile, (backup, target) => {
      const { dataset, retention } = backup;
      const limit = norm.params.retention;
      const what = { vi: `Bản sao lưu của ${dataset}`, en: `A backup of ${dataset}` };
      const setting = { path: `${target}.retention`, value: retention, what };
      const bySetting = judgeRetention(setting, limit, context);
      const byDeletions = judgeDeletions(backup, target, limit.atLeast, context);
      return worstOf(byDeletions === undefined ? [bySetting] : [bySetting, byDeletions], {
        target,
        actual: { retention: retention ?? null },
        required: norm.params,
      });
    }),
};
