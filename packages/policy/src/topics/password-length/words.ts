import type { AccountClass, LocalizedText } from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { accountWords } from "../shared/words.js";
import type { PasswordLengthParams } from "./password-length.js";

export const name: LocalizedText = { vi: "độ dài mật khẩu", en: "length of passwords" };

export const group: TopicGroup = "accounts";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<PasswordLengthParams> = {
  vi: (params) => `Mật khẩu có ít nhất ${params.characters.atLeast} ký tự.`,
  en: (params) => `Passwords have at least ${plural(params.characters.atLeast, "character")}.`,
};

interface Lengths {
  readonly actual: number;
  readonly required: number;
}

interface PolicyLengths extends Lengths {
  readonly classes: readonly AccountClass[];
}

export interface PasswordLengthNotes {
  readonly "long-enough": Lengths;
  readonly "policy-long-enough": PolicyLengths;
  readonly "counts-utf16": object;
  readonly "counts-bytes": { readonly bytes: number; readonly proves: number };
}

export interface PasswordLengthBreaches {
  readonly "too-short": Lengths;
  readonly "policy-too-short": PolicyLengths;
}

export const messages: Messages<PasswordLengthNotes, PasswordLengthBreaches> = {
  "long-enough": {
    vi: ({ actual, required }) => `Mật khẩu có ${actual} ký tự, đủ mức tối thiểu ${required}.`,
    en: ({ actual, required }) =>
      `The password has ${plural(actual, "character")}; at least ${required} are required.`,
  },
  "policy-long-enough": {
    vi: ({ actual, required, classes }) =>
      `Độ dài tối thiểu đặt cho ${accountWords(classes, "vi")} là ${actual} ký tự, đủ mức quy định ${required} ký tự.`,
    en: ({ actual, required, classes }) =>
      `The minimum length for ${accountWords(classes, "en")} is ${plural(actual, "character")}; at least ${required} are required.`,
  },
  "counts-utf16": {
    vi: () =>
      "Sản phẩm đếm đơn vị UTF-16, không đếm ký tự: ký tự ngoài mặt phẳng cơ bản được tính là hai.",
    en: () =>
      "The product counts UTF-16 units, not characters: one outside the basic plane counts twice.",
  },
  "counts-bytes": {
    vi: ({ bytes, proves }) =>
      `Sản phẩm đếm byte: ${bytes} byte chỉ chứng minh được ${proves} ký tự.`,
    en: ({ bytes, proves }) =>
      `The product counts bytes: ${plural(bytes, "byte")} can be as few as ${plural(proves, "character")}.`,
  },
  "too-short": {
    vi: ({ actual, required }) => `Mật khẩu có ${actual} ký tự, ít hơn mức tối thiểu ${required}.`,
    en: ({ actual, required }) =>
      `The password has ${plural(actual, "character")}; at least ${required} are required.`,
    remedy: {
      vi: ({ required }) => `Đặt mật khẩu từ ${required} ký tự trở lên.`,
      en: ({ required }) => `Choose a password of at least ${required} characters.`,
    },
  },
  "policy-too-short": {
    vi: ({ actual, required, classes }) =>
      `Độ dài tối thiểu đặt cho ${accountWords(classes, "vi")} là ${actual} ký tự, thấp hơn mức quy định ${required} ký tự.`,
    en: ({ actual, required, classes }) =>
      `The minimum length for ${accountWords(classes, "en")} is ${plural(actual, "character")}; at least ${required} are required.`,
    remedy: {
      vi: ({ required }) => `Nâng độ dài tối thiểu lên ít nhất ${required} ký tự.`,
      en: ({ required }) => `Raise the minimum length to ${required} characters.`,
    },
  },
};
