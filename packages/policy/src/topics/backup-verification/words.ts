import { formatDay, type IsoDay, type LocalizedText } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { BackupVerificationParams } from "./backup-verification.js";

export const name: LocalizedText = {
  vi: "kiểm soát, đối chiếu sau sao lưu",
  en: "verification of backups",
};

export const group: TopicGroup = "backups";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<BackupVerificationParams> = {
  vi: () => "Sau mỗi lần sao lưu đều kiểm tra, đối chiếu dữ liệu.",
  en: () => "Every backup is checked and compared afterwards.",
};

interface Runs {
  readonly dataset: string;
  readonly runs: number;
}

export interface BackupVerificationNotes {
  readonly "every-run-verified": Runs;
  readonly "runs-not-told": Runs & { readonly untold: number };
  readonly "only-failures-since": Runs & { readonly last: IsoDay; readonly failures: number };
}

export interface BackupVerificationBreaches {
  readonly "runs-not-verified": Runs & { readonly unverified: number };
}

export const messages: Messages<BackupVerificationNotes, BackupVerificationBreaches> = {
  "every-run-verified": {
    vi: ({ dataset, runs }) =>
      `Toàn bộ ${runs} lần sao lưu thành công của ${dataset} đều được kiểm tra, đối chiếu.`,
    en: ({ dataset, runs }) =>
      `All successful backups of ${dataset} were checked and compared (${plural(runs, "run")}).`,
  },
  "runs-not-told": {
    vi: ({ dataset, runs, untold }) =>
      `${untold} trong ${runs} lần sao lưu thành công của ${dataset} không rõ đã được kiểm tra, đối chiếu hay chưa.`,
    en: ({ dataset, runs, untold }) =>
      `It is not stated whether all successful backups of ${dataset} were checked and compared (${untold} of ${plural(runs, "run")} unstated).`,
  },
  "only-failures-since": {
    vi: ({ dataset, last, failures }) =>
      `Từ sau lần sao lưu thành công ngày ${formatDay(last, "vi")} của ${dataset}, ${failures} lần sao lưu sau đó đều lỗi; chưa có bản sao lưu mới để kiểm tra, đối chiếu.`,
    en: ({ dataset, last, failures }) =>
      `After the successful backup of ${dataset} on ${last} all runs failed (${plural(failures, "run")}); there is no newer backup to check and compare.`,
  },
  "runs-not-verified": {
    vi: ({ dataset, runs, unverified }) =>
      `${unverified} trong ${runs} lần sao lưu thành công của ${dataset} không được kiểm tra, đối chiếu.`,
    en: ({ dataset, runs, unverified }) =>
      `Not all successful backups of ${dataset} were checked and compared (${unverified} of ${plural(runs, "run")} not).`,
    remedy: {
      vi: ({ dataset }) => `Kiểm tra, đối chiếu dữ liệu của ${dataset} sau mỗi lần sao lưu.`,
      en: ({ dataset }) => `Check and compare the data of ${dataset} after every backup.`,
    },
  },
};
