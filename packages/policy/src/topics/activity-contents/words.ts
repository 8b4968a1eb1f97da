import type { LocalizedText } from "@ttthdl/core";
import type { Messages } from "../messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
} from "../shared/member-messages.js";

export interface ActivityContentsNotes extends MemberNotes {
  readonly "no-such-activity": { readonly what: LocalizedText };
}

export const messages: Messages<ActivityContentsNotes, MemberBreaches> = {
  ...memberMessages,
  "no-such-activity": {
    vi: ({ what }) =>
      `${what.vi}: danh sách không có lần nào từ khi quy định có hiệu lực đến ngày xét.`,
    en: ({ what }) =>
      `${what.en}: the list has none between the norm's first day and the day in question.`,
  },
};
