import { formatMoment } from "@ttthdl/calendar";
import {
  type FormId,
  formatDay,
  formatPeriod,
  formIdNames,
  type IsoDay,
  type LocalizedText,
  type Timestamp,
} from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { ReplyDeadlineParams } from "./reply-deadline.js";

export const name: LocalizedText = { vi: "thời hạn phản hồi", en: "deadline of replies" };

export const group: TopicGroup = "activities";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<ReplyDeadlineParams> = {
  vi: ({ form, within }) =>
    `Trả lời ${formIdNames[form].vi} trong ${formatPeriod(within.atMost, "vi")} từ khi nhận đủ thông tin.`,
  en: ({ form, within }) =>
    `${formIdNames[form].en} is answered within ${formatPeriod(within.atMost, "en")} of the complete information.`,
};

interface Due {
  readonly request: string;
  /** The last day, until 24:00. */
  readonly due: IsoDay;
}

interface Reply {
  readonly replied: IsoDay;
}

export interface ReplyDeadlineNotes {
  readonly "no-such-request": { readonly form: FormId };
  readonly "replied-in-time": Due & Reply;
  readonly "reply-due": Due;
  readonly "complete-after-as-of": { readonly request: string; readonly at: Timestamp };
  readonly "replied-before-complete": { readonly request: string; readonly at: Timestamp };
  readonly "working-days-unknown": {
    readonly request: string;
    readonly first: number;
    readonly last: number;
  };
}

export interface ReplyDeadlineBreaches {
  readonly "replied-late": Due & Reply;
  readonly "not-replied": Due & { readonly asOf: IsoDay };
}

export const messages: Messages<ReplyDeadlineNotes, ReplyDeadlineBreaches> = {
  "replied-in-time": {
    vi: ({ request, due, replied }) =>
      `Đề nghị ${request} được phản hồi ngày ${formatDay(replied, "vi")}, trong hạn (hết ngày ${formatDay(due, "vi")}).`,
    en: ({ request, due, replied }) =>
      `The request ${request} was answered on ${replied}; the term ran until the end of ${due}.`,
  },
  "reply-due": {
    vi: ({ request, due }) =>
      `Đề nghị ${request} phải được phản hồi chậm nhất hết ngày ${formatDay(due, "vi")}.`,
    en: ({ request, due }) => `The request ${request} must be answered by the end of ${due}.`,
  },
  "no-such-request": {
    vi: ({ form }) => `Tệp khai báo nêu rõ không có đề nghị nào theo ${formIdNames[form].vi}.`,
    en: ({ form }) => `The profile states that there is no request by ${formIdNames[form].en}.`,
  },
  "complete-after-as-of": {
    vi: ({ request, at }) =>
      `Đề nghị ${request} nhận đủ thông tin lúc ${formatMoment(at, "vi")}, sau thời điểm đánh giá.`,
    en: ({ request, at }) =>
      `The request ${request} was complete at ${formatMoment(at, "en")}, after the assessment date.`,
  },
  "replied-before-complete": {
    vi: ({ request, at }) =>
      `Đề nghị ${request} được phản hồi lúc ${formatMoment(at, "vi")}, trước khi nhận đủ thông tin; cần kiểm tra lại hai mốc thời gian.`,
    en: ({ request, at }) =>
      `The request ${request} was answered at ${formatMoment(at, "en")}, before its information was complete; check the two times.`,
  },
  "working-days-unknown": {
    vi: ({ request, first, last }) =>
      `Không tính được hạn phản hồi đề nghị ${request}: lịch làm việc chính thức chỉ có cho các năm ${first} đến ${last}.`,
    en: ({ request, first, last }) =>
      `The deadline of the request ${request} cannot be computed: the official calendar covers ${first} to ${last} only.`,
  },
  "replied-late": {
    vi: ({ request, due, replied }) =>
      `Đề nghị ${request} phải được phản hồi chậm nhất ngày ${formatDay(due, "vi")} nhưng đến ngày ${formatDay(replied, "vi")} mới phản hồi.`,
    en: ({ request, due, replied }) =>
      `The request ${request} had to be answered by ${due} and was answered on ${replied}.`,
    remedy: {
      vi: () => "Ghi nhận lý do chậm và theo dõi hạn phản hồi từ khi nhận đủ thông tin.",
      en: () =>
        "Record the reason for the delay and track the deadline from the day the request is complete.",
    },
  },
  "not-replied": {
    vi: ({ request, due, asOf }) =>
      `Đề nghị ${request} phải được phản hồi chậm nhất ngày ${formatDay(due, "vi")}; đến ngày ${formatDay(asOf, "vi")} vẫn chưa phản hồi.`,
    en: ({ request, due, asOf }) =>
      `The request ${request} had to be answered by ${due}; there is no answer by ${asOf}.`,
    remedy: {
      vi: ({ request }) => `Phản hồi ngay đề nghị ${request}.`,
      en: ({ request }) => `Answer the request ${request} now.`,
    },
  },
};
