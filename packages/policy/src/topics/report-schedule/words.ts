import type { CalendarUnit } from "@ttthdl/calendar";
import { formatMonthDay } from "@ttthdl/calendar/internal";
import {
  formatDay,
  type IsoDay,
  type Lang,
  type LocalizedText,
  type Recipient,
} from "@ttthdl/core";
import { plural, upperFirst } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { PrintedNames } from "../printed-names.js";
import { listTimes, onceEach, unitWords } from "../shared/cadence-messages.js";
import { reportRecurrence } from "../shared/recurrence.js";
import { partyWords } from "../shared/words.js";
import type { ReportScheduleParams } from "./report-schedule.js";

export const name: LocalizedText = { vi: "chế độ báo cáo", en: "schedule of reports" };

export const group: TopicGroup = "activities";

function dueWords({ dueBy }: ReportScheduleParams, lang: Lang): string {
  if (dueBy === undefined) return "";
  const { monthDay, inclusive } = dueBy;
  return {
    vi: `, ${inclusive ? "chậm nhất" : "trước"} ngày ${formatMonthDay(monthDay, "vi")}`,
    en: `, ${inclusive ? "by" : "before"} ${formatMonthDay(monthDay, "en")}`,
  }[lang];
}

/** What a norm demands, its figures in words. */
export const requirement: Sentence<ReportScheduleParams> = {
  vi: (params) =>
    `${reportWords(params, "vi")}: ${onceEach[reportRecurrence(params).every].vi}${dueWords(params, "vi")}.`,
  en: (params) =>
    `${reportWords(params, "en")}: ${onceEach[reportRecurrence(params).every].en}${dueWords(params, "en")}.`,
};

/** Whose reports, and the length of the periods that they speak of. */
export interface ReportDuty {
  /** What the text calls the report. */
  readonly name: LocalizedText;
  readonly recipient: Recipient;
  readonly unit: CalendarUnit;
}

/** A period by its first day, and the last day of its report. */
interface OpenReport extends ReportDuty {
  readonly first: IsoDay;
  readonly due: IsoDay;
  /** The text prints that day; otherwise it follows from reading R2. */
  readonly printed: boolean;
}

interface LateReport {
  readonly first: IsoDay;
  readonly due: IsoDay;
  readonly on: IsoDay;
  /** Only where the text prints a day. */
  readonly daysLate: number | null;
}

export interface ReportScheduleNotes {
  readonly "reports-sent": ReportDuty & { readonly first: IsoDay; readonly on: IsoDay };
  readonly "next-report": OpenReport;
  readonly "first-report-due": OpenReport;
  readonly "wrong-recipient": {
    readonly on: IsoDay;
    readonly to: Recipient;
    readonly recipient: Recipient;
  };
  readonly "other-period": {
    readonly on: IsoDay;
    readonly period: string;
    readonly unit: CalendarUnit;
  };
  readonly "period-inferred": {
    readonly unit: CalendarUnit;
    readonly pairs: readonly { readonly on: IsoDay; readonly first: IsoDay }[];
  };
}

export interface ReportScheduleBreaches {
  readonly "never-sent": ReportDuty & { readonly first: IsoDay };
  readonly "reports-missing": ReportDuty & {
    readonly firsts: readonly IsoDay[];
    /** The last day of the newest of them, and the days since, where the text prints a day. */
    readonly due: IsoDay | null;
    readonly daysLate: number | null;
  };
  readonly "reports-late": ReportDuty & { readonly times: readonly LateReport[] };
}

/** "Báo cáo về an toàn thông tin gửi cơ quan quản lý", as a sentence begins with it. */
function reportWords(
  { name, recipient, names }: Pick<ReportDuty, "name" | "recipient"> & PrintedNames,
  lang: Lang,
): string {
  return {
    vi: `${upperFirst(name.vi)} gửi ${partyWords(recipient, names).vi}`,
    en: `${upperFirst(name.en)} to ${partyWords(recipient, names).en}`,
  }[lang];
}

const sendNow = {
  vi: ({ name, recipient, names }: ReportDuty & PrintedNames) =>
    `Gửi ngay ${name.vi} còn thiếu cho ${partyWords(recipient, names).vi} và lưu văn bản gửi.`,
  en: ({ name, recipient, names }: ReportDuty & PrintedNames) =>
    `Send the missing ${name.en} to ${partyWords(recipient, names).en} now and keep the covering letter.`,
};

const lastDay = {
  vi: ({ due, printed }: OpenReport) =>
    printed
      ? `chậm nhất ngày ${formatDay(due, "vi")}`
      : `văn bản không ấn định ngày gửi, còn chờ đến hết ngày ${formatDay(due, "vi")}`,
  en: ({ due, printed }: OpenReport) =>
    printed
      ? `due by ${due}`
      : `the text prints no day, and it stays pending until the end of ${due}`,
};

const periods = (firsts: readonly IsoDay[], unit: CalendarUnit, lang: Lang): string =>
  listTimes(
    firsts.map((first) => unitWords(unit, first, lang)),
    lang,
  );

export const messages: Messages<ReportScheduleNotes, ReportScheduleBreaches> = {
  "reports-sent": {
    vi: (data) =>
      `${reportWords(data, "vi")}: gần nhất là báo cáo ${unitWords(data.unit, data.first, "vi")}, gửi ngày ${formatDay(data.on, "vi")}.`,
    en: (data) =>
      `${reportWords(data, "en")}: the latest, for ${unitWords(data.unit, data.first, "en")}, was sent on ${data.on}.`,
  },
  "next-report": {
    vi: (data) =>
      `Kỳ tiếp theo: báo cáo ${unitWords(data.unit, data.first, "vi")}; ${lastDay.vi(data)}.`,
    en: (data) =>
      `Next: the report for ${unitWords(data.unit, data.first, "en")}; ${lastDay.en(data)}.`,
  },
  "first-report-due": {
    vi: (data) =>
      `${reportWords(data, "vi")}: chưa có báo cáo nào; kỳ đầu tiên là ${unitWords(data.unit, data.first, "vi")}, ${lastDay.vi(data)}.`,
    en: (data) =>
      `${reportWords(data, "en")}: none yet; the first is for ${unitWords(data.unit, data.first, "en")}, ${lastDay.en(data)}.`,
  },
  "wrong-recipient": {
    vi: ({ on, to, recipient, names }) =>
      `Báo cáo ngày ${formatDay(on, "vi")} gửi ${partyWords(to, names).vi}, không gửi ${partyWords(recipient, names).vi}, nên không được tính.`,
    en: ({ on, to, recipient, names }) =>
      `The report of ${on} was sent to ${partyWords(to, names).en}, not to ${partyWords(recipient, names).en}, and is ignored.`,
  },
  "other-period": {
    vi: ({ on, period, unit }) =>
      `Báo cáo ngày ${formatDay(on, "vi")} ghi kỳ ${period}; chế độ báo cáo này là ${onceEach[unit].vi}, nên không được tính.`,
    en: ({ on, period, unit }) =>
      `The report of ${on} names the period ${period}; this duty comes ${onceEach[unit].en}, so it is ignored.`,
  },
  "period-inferred": {
    vi: ({ unit, pairs }) =>
      `Kỳ báo cáo không ghi được hiểu theo ngày gửi: ${listTimes(
        pairs.map(
          ({ on, first }) => `ngày ${formatDay(on, "vi")} là ${unitWords(unit, first, "vi")}`,
        ),
        "vi",
      )}.`,
    en: ({ unit, pairs }) =>
      `Periods that are not stated follow from the day of sending: ${listTimes(
        pairs.map(({ on, first }) => `${on} is ${unitWords(unit, first, "en")}`),
        "en",
      )}.`,
  },
  "never-sent": {
    vi: (data) =>
      `${reportWords(data, "vi")}: chưa ghi nhận báo cáo nào kể từ kỳ ${unitWords(data.unit, data.first, "vi")}.`,
    en: (data) =>
      `${reportWords(data, "en")}: never recorded since ${unitWords(data.unit, data.first, "en")}.`,
    remedy: sendNow,
  },
  "reports-missing": {
    vi: (data) =>
      `${reportWords(data, "vi")}: chưa gửi báo cáo ${periods(data.firsts, data.unit, "vi")}${data.due === null || data.daysLate === null ? "" : `; hạn ngày ${formatDay(data.due, "vi")}, chậm ${data.daysLate} ngày`}.`,
    en: (data) =>
      `${reportWords(data, "en")}: not sent for ${periods(data.firsts, data.unit, "en")}${data.due === null || data.daysLate === null ? "" : `; due by ${data.due}, ${plural(data.daysLate, "day")} late`}.`,
    remedy: sendNow,
  },
  "reports-late": {
    vi: (data) =>
      `${reportWords(data, "vi")}: ${listTimes(
        data.times.map(
          ({ first, due, on, daysLate }) =>
            `báo cáo ${unitWords(data.unit, first, "vi")} ${daysLate === null ? `còn chờ đến hết ngày ${formatDay(due, "vi")}` : `hạn ngày ${formatDay(due, "vi")}`}, đến ngày ${formatDay(on, "vi")} mới gửi${daysLate === null ? "" : ` (chậm ${daysLate} ngày)`}`,
        ),
        "vi",
      )}.`,
    en: (data) =>
      `${reportWords(data, "en")}: ${listTimes(
        data.times.map(
          ({ first, due, on, daysLate }) =>
            `the one for ${unitWords(data.unit, first, "en")}, ${daysLate === null ? `pending until ${due}` : `due by ${due}`}, was sent on ${on}${daysLate === null ? "" : ` (${plural(daysLate, "day")} late)`}`,
        ),
        "en",
      )}.`,
    remedy: {
      vi: () => "Ghi nhận lý do chậm và bảo đảm các báo cáo sau gửi đúng hạn.",
      en: () => "Record the reason for the delay and send the next reports in time.",
    },
  },
};
