import type { LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
  memberWords,
} from "../shared/member-messages.js";
import type { RecordKeepingParams } from "./record-keeping.js";

export const name: LocalizedText = { vi: "các loại hồ sơ lưu trữ", en: "kinds of records kept" };

export const group: TopicGroup = "records";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<RecordKeepingParams> = {
  vi: () => "Lưu đủ các loại hồ sơ được liệt kê.",
  en: () => "Every kind of record listed is kept.",
};

export interface RecordKeepingNotes extends MemberNotes {
  readonly "records-if-any": { readonly absent: readonly LocalizedText[] };
}

export const messages: Messages<RecordKeepingNotes, MemberBreaches> = {
  ...memberMessages,
  "records-if-any": {
    vi: ({ absent }) =>
      `Hồ sơ lưu trữ: chưa khai ${memberWords(absent, "vi")}. Cần xác nhận là không phát sinh, hoặc bổ sung.`,
    en: ({ absent }) =>
      `Records kept: not stated: ${memberWords(absent, "en")}. Attest that there is none, or add it.`,
  },
};
