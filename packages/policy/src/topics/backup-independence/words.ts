import type { LocalizedText } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { BackupIndependenceParams } from "./backup-independence.js";

export const name: LocalizedText = {
  vi: "bản sao trên hệ thống lưu trữ độc lập",
  en: "copies on independent storage",
};

export const group: TopicGroup = "backups";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<BackupIndependenceParams> = {
  vi: (params) =>
    `Ít nhất ${params.independentCopies.atLeast} bản sao được lưu trên hệ thống lưu trữ độc lập với máy chủ đang phục vụ.`,
  en: (params) =>
    `At least ${plural(params.independentCopies.atLeast, "copy", "copies")} on storage that is independent of the serving machines.`,
};

interface Data {
  readonly dataset: string;
}

export interface BackupIndependenceNotes {
  readonly "independent-copy": Data;
}

export interface BackupIndependenceBreaches {
  readonly "no-independent-copy": Data;
}

export const messages: Messages<BackupIndependenceNotes, BackupIndependenceBreaches> = {
  "independent-copy": {
    vi: ({ dataset }) => `Dữ liệu ${dataset} có bản sao lưu trên hệ thống lưu trữ độc lập.`,
    en: ({ dataset }) => `The data ${dataset} has a backup on independent storage.`,
  },
  "no-independent-copy": {
    vi: ({ dataset }) =>
      `Dữ liệu ${dataset} không có bản sao lưu nào trên hệ thống lưu trữ độc lập.`,
    en: ({ dataset }) => `The data ${dataset} has no backup on independent storage.`,
    remedy: {
      vi: ({ dataset }) =>
        `Lưu bản sao của ${dataset} trên hệ thống độc lập với máy chủ đang phục vụ.`,
      en: ({ dataset }) =>
        `Keep a backup of ${dataset} on storage that is independent of the serving servers.`,
    },
  },
};
