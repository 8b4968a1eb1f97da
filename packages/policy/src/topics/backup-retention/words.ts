import { formatDay, formatPeriod, type IsoDay, type LocalizedText } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type RetentionBreaches,
  type RetentionNotes,
  retentionMessages,
} from "../shared/retention-messages.js";
import type { BackupRetentionParams } from "./backup-retention.js";

export const name: LocalizedText = { vi: "thời hạn lưu bản sao", en: "how long backups are kept" };

export const group: TopicGroup = "backups";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<BackupRetentionParams> = {
  vi: (params) => `Bản sao lưu được lưu tối thiểu ${formatPeriod(params.retention.atLeast, "vi")}.`,
  en: (params) => `Backups are kept at least ${formatPeriod(params.retention.atLeast, "en")}.`,
};

export interface BackupRetentionNotes extends RetentionNotes {
  readonly "runs-kept": { readonly dataset: string; readonly runs: number };
}

export interface BackupRetentionBreaches extends RetentionBreaches {
  /** The run that went first too early, and how many did. */
  readonly "deleted-too-early": {
    readonly dataset: string;
    readonly made: IsoDay;
    readonly deleted: IsoDay;
    readonly keepUntil: IsoDay;
    readonly runs: number;
  };
}

export const messages: Messages<BackupRetentionNotes, BackupRetentionBreaches> = {
  ...retentionMessages,
  "runs-kept": {
    vi: ({ dataset, runs }) =>
      `Thực tế có ${runs} bản sao lưu của ${dataset} được lưu đủ thời hạn.`,
    en: ({ dataset, runs }) =>
      `In fact ${plural(runs, "backup")} of ${dataset} was kept for the whole term.`,
  },
  "deleted-too-early": {
    vi: ({ dataset, made, deleted, keepUntil, runs }) =>
      `Bản sao lưu của ${dataset} tạo ngày ${formatDay(made, "vi")} đã bị xóa ngày ${formatDay(deleted, "vi")}; phải lưu đến hết ngày ${formatDay(keepUntil, "vi")}${runs > 1 ? ` (${runs} bản bị xóa sớm như vậy)` : ""}.`,
    en: ({ dataset, made, deleted, keepUntil, runs }) =>
      `The backup of ${dataset} made on ${made} was deleted on ${deleted}; it must be kept until the end of ${keepUntil}${runs > 1 ? ` (${runs} backups were deleted too early)` : ""}.`,
    remedy: {
      vi: ({ dataset }) => `Không xóa bản sao lưu của ${dataset} trước khi hết thời hạn lưu.`,
      en: ({ dataset }) => `Do not delete a backup of ${dataset} before its retention ends.`,
    },
  },
};
