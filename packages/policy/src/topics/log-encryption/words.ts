import type { Messages } from "../messages.js";

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
