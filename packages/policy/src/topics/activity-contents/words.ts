import { formatPeriod, type LocalizedText } from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { activityName } from "../shared/activities.js";
import { type CoverageNotes, coverageMessages } from "../shared/coverage-messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
} from "../shared/member-messages.js";
import type { ActivityContentsParams } from "./activity-contents.js";

export const name: LocalizedText = {
  vi: "nội dung của từng lần thực hiện",
  en: "contents of an activity",
};

export const group: TopicGroup = "activities";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<ActivityContentsParams> = {
  vi: ({ within, ...params }) =>
    `${activityName(params).vi}: các lần${within === undefined ? "" : ` trong mỗi kỳ ${formatPeriod(within, "vi")}`} có đủ các nội dung.`,
  en: ({ within, ...params }) =>
    `${activityName(params).en}: the occasions${within === undefined ? "" : ` of each ${formatPeriod(within, "en")}`} cover every content.`,
};

export interface ActivityContentsNotes
  extends MemberNotes,
    Pick<CoverageNotes, "covered-together"> {
  readonly "no-such-activity": { readonly what: LocalizedText };
}

export type ActivityContentsBreaches = MemberBreaches;

export const messages: Messages<ActivityContentsNotes, ActivityContentsBreaches> = {
  ...memberMessages,
  "covered-together": coverageMessages["covered-together"],
  "no-such-activity": {
    vi: ({ what }) =>
      `${what.vi}: chưa ghi nhận lần thực hiện nào từ khi quy định có hiệu lực đến thời điểm đánh giá.`,
    en: ({ what }) =>
      `${what.en}: no occasion is recorded between the norm's first day and the assessment date.`,
  },
};
