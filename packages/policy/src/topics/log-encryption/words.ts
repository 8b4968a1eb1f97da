import { type LocalizedText, logSourceNames } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { LogEncryptionParams } from "./log-encryption.js";

export const name: LocalizedText = { vi: "mã hóa nhật ký", en: "encryption of logs" };

export const group: TopicGroup = "records";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<LogEncryptionParams> = {
  vi: (params) => `Mã hóa ${logSourceNames[params.source].vi} khi lưu trữ.`,
  en: (params) => `Encryption of ${logSourceNames[params.source].en} where they are stored.`,
};

export interface LogEncryptionNotes {
  readonly encrypted: { readonly log: string };
}

export interface LogEncryptionBreaches {
  readonly "not-encrypted": { readonly log: string };
}

export const messages: Messages<LogEncryptionNotes, LogEncryptionBreaches> = {
  encrypted: {
    vi: ({ log }) => `Nhật ký ${log} được mã hóa nơi lưu trữ.`,
    en: ({ log }) => `The log ${log} is encrypted where it is stored.`,
  },
  "not-encrypted": {
    vi: ({ log }) => `Nhật ký ${log} chưa được mã hóa nơi lưu trữ.`,
    en: ({ log }) => `The log ${log} is not encrypted where it is stored.`,
    remedy: {
      vi: ({ log }) => `Mã hóa nhật ký ${log} khi lưu trữ.`,
      en: ({ log }) => `Encrypt the log ${log} where it is stored.`,
    },
  },
};
