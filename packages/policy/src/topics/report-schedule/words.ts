import {
  formatDay,
  type IsoDay,
  type Lang,
  type LocalizedText,
  type Recipient,
  recipientNames,
} from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type CadenceBreaches,
  type CadenceNotes,
  cadenceMessages,
  cadenceWords,
} from "../shared/cadence-messages.js";
import type { ReportScheduleParams } from "./report-schedule.js";

export const name: LocalizedText = { vi: "chế độ báo cáo", en: "schedule of reports" };

export const group: TopicGroup = "activities";

const englishDay = (day: number): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }).format(day);

/** `11-30` is 30/11 in Vietnamese, 30 November in English. */
function dueWords({ dueBy }: ReportScheduleParams, lang: Lang): string {
  if (dueBy === undefined) return "";
  const { monthDay, inclusive } = dueBy;
  if (lang === "en") {
    // A leap year has every printed day.
    const day = englishDay(Date.parse(`2024-${monthDay}`));
    return `, ${inclusive ? "by" : "before"} ${day}`;
  }
  const day = monthDay.split("-").reverse().join("/");
  return `, ${inclusive ? "chậm nhất" : "trước"} ngày ${day}`;
}

/** What a norm demands, its figures in words. */
export const requirement: Sentence<ReportScheduleParams> = {
  vi: (params) =>
    `Báo cáo gửi ${recipientNames[params.recipient].vi}: ${cadenceWords(params.cadence, "vi")}${dueWords(params, "vi")}.`,
  en: (params) =>
    `Report to ${recipientNames[params.recipient].en}: ${cadenceWords(params.cadence, "en")}${dueWords(params, "en")}.`,
};

export interface ReportScheduleNotes extends CadenceNotes {
  readonly "wrong-recipient": {
    readonly on: IsoDay;
    readonly to: Recipient;
    readonly recipient: Recipient;
  };
}

export const messages: Messages<ReportScheduleNotes, CadenceBreaches> = {
  ...cadenceMessages,
  "wrong-recipient": {
    vi: ({ on, to, recipient }) =>
      `Báo cáo ngày ${formatDay(on, "vi")} gửi ${recipientNames[to].vi}, không gửi ${recipientNames[recipient].vi}, nên không được tính.`,
    en: ({ on, to, recipient }) =>
      `The report of ${on} went to ${recipientNames[to].en}, not to ${recipientNames[recipient].en}, and does not count.`,
  },
};
