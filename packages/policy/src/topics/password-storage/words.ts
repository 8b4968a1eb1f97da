import {
  type Lang,
  type LocalizedText,
  type PasswordPlace,
  passwordPlaceNames,
} from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { PasswordStorageParams } from "./password-storage.js";

export const name: LocalizedText = { vi: "lưu trữ mật khẩu", en: "storage of passwords" };

export const group: TopicGroup = "accounts";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<PasswordStorageParams> = {
  vi: (params) =>
    params.allowed === "never"
      ? "Không lưu mật khẩu trên máy tính, thiết bị."
      : "Chỉ lưu mật khẩu trên máy tính, thiết bị khi cần thiết và phải mã hóa.",
  en: (params) =>
    params.allowed === "never"
      ? "Passwords are not stored on computers or devices."
      : "Passwords are stored on computers or devices only where necessary, and encrypted.",
};

interface Place {
  readonly where: PasswordPlace;
}

export interface PasswordStorageNotes {
  readonly "nothing-stored": object;
  readonly "stored-of-need": Place;
  readonly "stored-encrypted": Place;
}

export interface PasswordStorageBreaches {
  readonly stored: Place;
  readonly "stored-without-need": Place;
  readonly "stored-in-clear": Place;
}

/** An authentication system stores passwords only where it can recover them (reading P9). */
function placeWords(where: PasswordPlace, lang: Lang): string {
  const name = passwordPlaceNames[where][lang];
  return where === "authentication-system" ? `${name} ${RECOVERABLE[lang]}` : name;
}

const RECOVERABLE: LocalizedText = {
  vi: "ở dạng có thể khôi phục",
  en: "in recoverable form",
};

export const messages: Messages<PasswordStorageNotes, PasswordStorageBreaches> = {
  "nothing-stored": {
    vi: () => "Không có mật khẩu nào lưu trên máy tính hay thiết bị.",
    en: () => "No passwords are stored on computers or devices.",
  },
  "stored-of-need": {
    vi: ({ where }) => `Việc lưu mật khẩu trên ${placeWords(where, "vi")} là cần thiết.`,
    en: ({ where }) => `Storing passwords on ${placeWords(where, "en")} is necessary.`,
  },
  "stored-encrypted": {
    vi: ({ where }) => `Mật khẩu lưu trên ${placeWords(where, "vi")} đã được mã hóa.`,
    en: ({ where }) => `Passwords stored on ${placeWords(where, "en")} are encrypted.`,
  },
  stored: {
    vi: ({ where }) => `Có mật khẩu lưu trên ${placeWords(where, "vi")}; văn bản không cho phép.`,
    en: ({ where }) => `Passwords are stored on ${placeWords(where, "en")}, which is forbidden.`,
    remedy: {
      vi: ({ where }) =>
        where === "authentication-system"
          ? "Tắt chế độ lưu mật khẩu có thể khôi phục (mã hóa thuận nghịch), rồi đổi các mật khẩu đã lưu."
          : `Xóa mật khẩu lưu trên ${placeWords(where, "vi")}.`,
      en: ({ where }) =>
        where === "authentication-system"
          ? "Turn recoverable storage (reversible encryption) off, then change the passwords already stored."
          : `Remove the passwords stored on ${placeWords(where, "en")}.`,
    },
  },
  "stored-without-need": {
    vi: ({ where }) => `Có mật khẩu lưu trên ${placeWords(where, "vi")} mà không cần thiết.`,
    en: ({ where }) => `Passwords are stored on ${placeWords(where, "en")} without need.`,
    remedy: {
      vi: ({ where }) => `Xóa mật khẩu không cần thiết phải lưu trên ${placeWords(where, "vi")}.`,
      en: ({ where }) =>
        `Remove the passwords that need not be stored on ${placeWords(where, "en")}.`,
    },
  },
  "stored-in-clear": {
    vi: ({ where }) => `Có mật khẩu lưu trên ${placeWords(where, "vi")} mà chưa được mã hóa.`,
    en: ({ where }) => `Passwords are stored on ${placeWords(where, "en")} without encryption.`,
    remedy: {
      vi: ({ where }) => `Mã hóa an toàn mật khẩu lưu trên ${placeWords(where, "vi")}.`,
      en: ({ where }) => `Encrypt the passwords stored on ${placeWords(where, "en")}.`,
    },
  },
};
