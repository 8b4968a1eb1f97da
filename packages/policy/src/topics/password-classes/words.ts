import type { AccountClass, CharacterClass, LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { accountWords, characterWords } from "../shared/words.js";
import type { PasswordClassesParams } from "./password-classes.js";

export const name: LocalizedText = {
  vi: "loại ký tự trong mật khẩu (mật mã)",
  en: "classes of characters in passwords",
};

export const group: TopicGroup = "accounts";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<PasswordClassesParams> = {
  vi: (params) => `Mật khẩu có đủ ${characterWords(params.contains, "vi")}.`,
  en: (params) => `Passwords contain ${characterWords(params.contains, "en")}.`,
};

interface Missing {
  readonly missing: readonly CharacterClass[];
}

interface PolicyClasses {
  readonly classes: readonly AccountClass[];
}

export interface PasswordClassesNotes {
  readonly "has-classes": object;
  readonly "policy-demands-classes": PolicyClasses;
}

export interface PasswordClassesBreaches {
  readonly "lacks-classes": Missing;
  readonly "policy-lacks-classes": Missing & PolicyClasses;
}

export const messages: Messages<PasswordClassesNotes, PasswordClassesBreaches> = {
  "has-classes": {
    vi: () => "Mật khẩu có đủ các loại ký tự bắt buộc.",
    en: () => "The password has every required class of characters.",
  },
  "policy-demands-classes": {
    vi: ({ classes }) =>
      `Chính sách mật khẩu yêu cầu ${accountWords(classes, "vi")} sử dụng đủ các loại ký tự.`,
    en: ({ classes }) =>
      `The policy requires every class of characters for ${accountWords(classes, "en")}.`,
  },
  "lacks-classes": {
    vi: ({ missing }) => `Mật khẩu thiếu ${characterWords(missing, "vi")}.`,
    en: ({ missing }) => `The password lacks: ${characterWords(missing, "en")}.`,
    remedy: {
      vi: ({ missing }) => `Bổ sung vào mật khẩu: ${characterWords(missing, "vi")}.`,
      en: ({ missing }) => `Add: ${characterWords(missing, "en")}.`,
    },
  },
  "policy-lacks-classes": {
    vi: ({ missing, classes }) =>
      `Chính sách mật khẩu không yêu cầu ${accountWords(classes, "vi")} sử dụng ${characterWords(missing, "vi")}.`,
    en: ({ missing, classes }) =>
      `The policy does not require these for ${accountWords(classes, "en")}: ${characterWords(missing, "en")}.`,
    remedy: {
      vi: ({ missing }) => `Bổ sung vào chính sách mật khẩu: ${characterWords(missing, "vi")}.`,
      en: ({ missing }) => `Add to the policy: ${characterWords(missing, "en")}.`,
    },
  },
};
