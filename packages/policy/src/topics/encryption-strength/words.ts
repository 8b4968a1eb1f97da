import { encryptionPlaceNames, type LocalizedText } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { EncryptionStrengthParams } from "./encryption-strength.js";

export const name: LocalizedText = { vi: "độ mạnh mã hóa", en: "strength of encryption" };

export const group: TopicGroup = "network";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<EncryptionStrengthParams> = {
  vi: ({ where, algorithm, bits }) =>
    `Mã hóa ${encryptionPlaceNames[where].vi}: ${algorithm}, khóa ít nhất ${bits.atLeast} bit.`,
  en: ({ where, algorithm, bits }) =>
    `Encryption of ${encryptionPlaceNames[where].en}: ${algorithm} with a key of at least ${plural(bits.atLeast, "bit")}.`,
};

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
    vi: ({ cipher, required }) => `Sử dụng ${cipher}; yêu cầu tối thiểu là ${required}.`,
    en: ({ cipher, required }) => `${cipher} is used; at least ${required} is required.`,
  },
  "other-cipher": {
    vi: ({ cipher, required }) =>
      `Sử dụng ${cipher}; cần minh chứng độ mạnh không kém ${required} mà văn bản nêu.`,
    en: ({ cipher, required }) =>
      `${cipher} is used; show that it is no weaker than the ${required} that the text names.`,
  },
  "too-weak": {
    vi: ({ cipher, required }) => `Sử dụng ${cipher}, yếu hơn mức tối thiểu ${required}.`,
    en: ({ cipher, required }) => `${cipher} is used, weaker than the ${required} required.`,
    remedy: {
      vi: ({ required }) => `Mã hóa bằng ${required} trở lên.`,
      en: ({ required }) => `Encrypt with ${required} or stronger.`,
    },
  },
  unencrypted: {
    vi: ({ required }) => `Dữ liệu không được mã hóa; yêu cầu tối thiểu là ${required}.`,
    en: ({ required }) => `The data is not encrypted; at least ${required} is required.`,
    remedy: {
      vi: ({ required }) => `Mã hóa dữ liệu bằng ${required} trở lên.`,
      en: ({ required }) => `Encrypt the data with ${required} or stronger.`,
    },
  },
};
