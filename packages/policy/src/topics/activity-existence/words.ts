import { formatDay, type IsoDay, type LocalizedText } from "@ttthdl/core";
import { lowerFirst, plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import { activityName } from "../shared/activities.js";
import { type ActivityNotes, activityMessages } from "../shared/activity-messages.js";
import {
  type MemberBreaches,
  type MemberNotes,
  memberMessages,
} from "../shared/member-messages.js";
import type { ActivityExistenceParams } from "./activity-existence.js";

export const name: LocalizedText = {
  vi: "công việc phải thực hiện, không ấn định số lần",
  en: "activities without a figure",
};

export const group: TopicGroup = "activities";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<ActivityExistenceParams> = {
  vi: (params) => `${activityName(params).vi}: có thực hiện; văn bản không ấn định số lần.`,
  en: (params) => `${activityName(params).en}: required; the text sets no frequency.`,
};

interface Activity {
  /** The activity, as a sentence begins with it. */
  readonly what: LocalizedText;
}

export interface ActivityExistenceNotes extends ActivityNotes, MemberNotes {
  readonly "took-place": Activity & { readonly times: number; readonly last: IsoDay };
  readonly "no-figure": object;
}

export interface ActivityExistenceBreaches extends MemberBreaches {
  readonly "never-took-place": Activity & { readonly from: IsoDay };
}

export const messages: Messages<ActivityExistenceNotes, ActivityExistenceBreaches> = {
  ...activityMessages,
  ...memberMessages,
  "took-place": {
    vi: ({ what, times, last }) =>
      `${what.vi}: đã thực hiện ${times} lần, lần gần nhất ngày ${formatDay(last, "vi")}.`,
    en: ({ what, times, last }) => `${what.en}: done ${plural(times, "time")}, last on ${last}.`,
  },
  "no-figure": {
    vi: () =>
      "Văn bản không ấn định số lần hay thời hạn nên chỉ đánh giá việc có thực hiện hay không; mức độ thường xuyên do người kiểm tra đánh giá.",
    en: () =>
      "The text sets no frequency, so only whether it was done is judged; the inspector judges whether that was enough.",
  },
  "never-took-place": {
    vi: ({ what, from }) =>
      `${what.vi}: chưa ghi nhận lần thực hiện nào kể từ ngày ${formatDay(from, "vi")}.`,
    en: ({ what, from }) => `${what.en}: never recorded since ${from}.`,
    remedy: {
      vi: ({ what }) => `Tổ chức thực hiện ${lowerFirst(what.vi)}, lập và lưu minh chứng.`,
      en: ({ what }) =>
        `Carry out the missing activity (${lowerFirst(what.en)}) and keep the evidence.`,
    },
  },
};
