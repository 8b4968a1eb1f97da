import type { Messages } from "../messages.js";

interface Strength {
  readonly cipher: string;
  /** The weakest that is allowed, for example `AES-256`. */
  readonly required: string;
}

export interface EncryptionStrengthNotes {
  readonly "strong-enough": Strength;
  readonly "other-cipher": Strength;
}

export interface EncryptionStrengthBreaches {
  readonly "too-weak": Strength;
  readonly unencrypted: { readonly required: string };
}

export const messages: Messages<EncryptionStrengthNotes, EncryptionStrengthBreaches> = {
  "strong-enough": {
    vi: ({ cipher, required }) => `Dùng ${cipher}; yêu cầu tối thiểu là ${required}.`,
    en: ({ cipher, required }) => `${cipher} is used; at least ${required} is demanded.`,
  },
  "other-cipher": {
    vi: ({ cipher, required }) =>
      `Dùng ${cipher}; cần minh chứng độ mạnh không kém ${required} mà văn bản nêu.`,
    en: ({ cipher, required }) =>
      `${cipher} is used; show that it is no weaker than the ${required} that the text names.`,
  },
  "too-weak": {
    vi: ({ cipher, required }) => `Dùng ${cipher}, yếu hơn mức tối thiểu ${required}.`,
    en: ({ cipher, required }) => `${cipher} is used, weaker than the ${required} demanded.`,
    remedy: {
      vi: ({ required }) => `Mã hóa bằng ${required} trở lên.`,
      en: ({ required }) => `Encrypt with ${required} or stronger.`,
    },
  },
  unencrypted: {
    vi: ({ required }) => `Dữ liệu không được mã hóa; yêu cầu tối thiểu là ${required}.`,
    en: ({ required }) => `The data is not encrypted; at least ${required} is demanded.`,
    remedy: {
      vi: ({ required }) => `Mã hóa dữ liệu bằng ${required} trở lên.`,
      en: ({ required }) => `Encrypt the data with ${required} or stronger.`,
    },
  },
};
