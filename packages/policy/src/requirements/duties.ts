import { formatPeriod, type Lang, type LocalizedText } from "@ttthdl/core";
import { activityNames } from "../topics/activity-cadence/activity-names.js";
import type { Cadence } from "../topics/activity-cadence/params.js";
import type { ReportScheduleParams } from "../topics/report-schedule/params.js";
import { recipientNames } from "../topics/shared/recipients.js";
import { formNames } from "./names.js";
import type { Requirements } from "./requirement.js";

const onceEach: Readonly<Record<"month" | "quarter" | "year", LocalizedText>> = {
  month: { vi: "mỗi tháng một lần", en: "once each month" },
  quarter: { vi: "mỗi quý một lần", en: "once each quarter" },
  year: { vi: "mỗi năm một lần", en: "once each year" },
};

function cadenceWords(cadence: Cadence, lang: Lang): string {
  if (cadence.counting === "calendar") return onceEach[cadence.every][lang];
  const every = formatPeriod(cadence.every, lang);
  return lang === "vi"
    ? `ít nhất ${every} một lần, tính từ lần trước`
    : `at least once every ${every}, counted from the last time`;
}

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

/** What is done from time to time, and within which term. */
export const dutyRequirements: Requirements<
  | "activity-cadence"
  | "activity-contents"
  | "activity-existence"
  | "reply-deadline"
  | "report-schedule"
> = {
  "activity-cadence": {
    vi: ({ params }) =>
      `${activityNames[params.activity].vi}: ${cadenceWords(params.cadence, "vi")}.`,
    en: ({ params }) =>
      `${activityNames[params.activity].en}: ${cadenceWords(params.cadence, "en")}.`,
  },
  "activity-contents": {
    vi: ({ params }) => `${activityNames[params.activity].vi}: mỗi lần có đủ các nội dung.`,
    en: ({ params }) => `${activityNames[params.activity].en}: every content each time.`,
  },
  "activity-existence": {
    vi: ({ params }) =>
      `${activityNames[params.activity].vi}: có thực hiện; văn bản không ấn định số lần.`,
    en: ({ params }) =>
      `${activityNames[params.activity].en}: it takes place; the text does not say how often.`,
  },
  "reply-deadline": {
    vi: ({ params: { form, within } }) =>
      `Trả lời ${formNames[form].vi} trong ${formatPeriod(within.atMost, "vi")} từ khi nhận đủ thông tin.`,
    en: ({ params: { form, within } }) =>
      `${formNames[form].en} is answered within ${formatPeriod(within.atMost, "en")} of the complete information.`,
  },
  "report-schedule": {
    vi: ({ params }) =>
      `Báo cáo gửi ${recipientNames[params.recipient].vi}: ${cadenceWords(params.cadence, "vi")}${dueWords(params, "vi")}.`,
    en: ({ params }) =>
      `Report to ${recipientNames[params.recipient].en}: ${cadenceWords(params.cadence, "en")}${dueWords(params, "en")}.`,
  },
};
