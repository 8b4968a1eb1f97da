import { activityKindNames, type LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
} from "../shared/member-messages.js";
import type { ActivityContentsParams } from "./activity-contents.js";

export const name: LocalizedText = {
  vi: "nội dung của việc làm định kỳ",
  en: "contents of an activity",
};

export const group: TopicGroup = "activities";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<ActivityContentsParams> = {
  vi: (params) => `${activityKindNames[params.activity].vi}: mỗi lần có đủ các nội dung.`,
  en: (params) => `${activityKindNames[params.activity].en}: every content each time.`,
};

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
