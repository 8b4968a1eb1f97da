import type { IsoDay } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import {
  type RetentionBreaches,
  type RetentionNotes,
  retentionMessages,
} from "../shared/retention-messages.js";
import { dayWords, plural } from "../shared/words.js";

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
    vi: ({ dataset, runs }) => `Thực tế ${runs} bản sao lưu của ${dataset} được giữ đủ thời hạn.`,
    en: ({ dataset, runs }) =>
      `In fact ${plural(runs, "backup")} of ${dataset} stayed for the whole term.`,
  },
  "deleted-too-early": {
    vi: ({ dataset, made, deleted, keepUntil, runs }) =>
      `Bản sao lưu của ${dataset} tạo ngày ${dayWords(made, "vi")} đã bị xóa ngày ${dayWords(deleted, "vi")}; phải giữ đến hết ngày ${dayWords(keepUntil, "vi")}${runs > 1 ? ` (${runs} bản bị xóa sớm như vậy)` : ""}.`,
    en: ({ dataset, made, deleted, keepUntil, runs }) =>
      `The backup of ${dataset} made on ${made} was deleted on ${deleted}; it had to stay until the end of ${keepUntil}${runs > 1 ? ` (${runs} backups went too early)` : ""}.`,
    remedy: {
      vi: ({ dataset }) => `Không xóa bản sao lưu của ${dataset} trước khi hết thời hạn lưu.`,
      en: ({ dataset }) => `Delete no backup of ${dataset} before its term has ended.`,
    },
  },
};
