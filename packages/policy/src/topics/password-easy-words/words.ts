import type { AccountClass, Lang, LocalizedText } from "@ttthdl/core";
import { listWords } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { accountWords } from "../shared/words.js";
import type { EasyWordKind, PasswordEasyWordsParams } from "./password-easy-words.js";

export const name: LocalizedText = {
  vi: "từ dễ nhớ trong mật khẩu",
  en: "easy words in passwords",
};

export const group: TopicGroup = "accounts";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<PasswordEasyWordsParams> = {
  vi: (params) => `Mật khẩu không chứa ${kindWords(params.kinds, "vi")} của chủ tài khoản.`,
  en: (params) => `Passwords do not contain ${kindWords(params.kinds, "en")} of their owner.`,
};

const kindNames: Readonly<Record<EasyWordKind, LocalizedText>> = {
  name: { vi: "tên", en: "the name" },
  "birth-date": { vi: "ngày tháng năm sinh", en: "the date of birth" },
  phone: { vi: "số điện thoại", en: "the telephone number" },
};

/** The kinds in words. */
function kindWords(kinds: readonly EasyWordKind[], lang: Lang): string {
  return listWords(
    kinds.map((kind) => kindNames[kind][lang]),
    lang,
  );
}

interface Kinds {
  readonly kinds: readonly EasyWordKind[];
}

interface PolicyClasses {
  readonly classes: readonly AccountClass[];
}

export interface PasswordEasyWordsNotes {
  readonly "no-easy-words": Kinds;
  readonly "not-compared": Kinds;
  readonly "policy-forbids-personal-info": PolicyClasses;
}

export interface PasswordEasyWordsBreaches {
  readonly "contains-easy-words": Kinds;
  readonly "policy-allows-personal-info": PolicyClasses;
}

export const messages: Messages<PasswordEasyWordsNotes, PasswordEasyWordsBreaches> = {
  "no-easy-words": {
    vi: ({ kinds }) =>
      `Mật khẩu không chứa thông tin cá nhân đã đối chiếu: ${kindWords(kinds, "vi")}.`,
    en: ({ kinds }) =>
      `The password contains none of the personal facts compared: ${kindWords(kinds, "en")}.`,
  },
  "not-compared": {
    vi: ({ kinds }) => `Chưa đối chiếu được với ${kindWords(kinds, "vi")} vì thiếu thông tin.`,
    en: ({ kinds }) => `Not compared with ${kindWords(kinds, "en")}: the facts are not stated.`,
  },
  "policy-forbids-personal-info": {
    vi: ({ classes }) =>
      `Chính sách mật khẩu cấm ${accountWords(classes, "vi")} sử dụng thông tin cá nhân dễ đoán trong mật khẩu.`,
    en: ({ classes }) =>
      `The policy forbids personal information in passwords of ${accountWords(classes, "en")}.`,
  },
  "contains-easy-words": {
    vi: ({ kinds }) => `Mật khẩu chứa ${kindWords(kinds, "vi")}.`,
    en: ({ kinds }) => `The password contains ${kindWords(kinds, "en")}.`,
    remedy: {
      vi: () => "Chọn mật khẩu không dựa vào thông tin cá nhân.",
      en: () => "Choose a password without personal information.",
    },
  },
  "policy-allows-personal-info": {
    vi: ({ classes }) =>
      `Chính sách mật khẩu cho phép ${accountWords(classes, "vi")} sử dụng thông tin cá nhân dễ đoán trong mật khẩu.`,
    en: ({ classes }) =>
      `The policy allows personal information in passwords of ${accountWords(classes, "en")}.`,
    remedy: {
      vi: () => "Thiết lập việc đối chiếu tên, ngày sinh và số điện thoại khi đặt mật khẩu.",
      en: () => "Check new passwords against name, date of birth and telephone number.",
    },
  },
};
