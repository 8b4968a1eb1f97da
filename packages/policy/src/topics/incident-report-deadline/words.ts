import { formatMoment } from "@ttthdl/calendar";
import {
  formatDay,
  formatPeriod,
  type IsoDay,
  type LocalizedText,
  type Period,
  type Recipient,
  severityNames,
  type Timestamp,
} from "@ttthdl/core";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import {
  type IncidentNotes,
  incidentMessages,
  type SeverityNotes,
  severityMessages,
} from "../shared/incident-messages.js";
import { partyWords } from "../shared/words.js";
import type { IncidentReportDeadlineParams } from "./incident-report-deadline.js";

export const name: LocalizedText = { vi: "hạn báo cáo sự cố", en: "deadline of incident reports" };

export const group: TopicGroup = "incidents";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<IncidentReportDeadlineParams> = {
  vi: ({ level, within, recipient, names }) =>
    `Báo cáo bằng văn bản về ${severityNames[level].vi} cho ${partyWords(recipient, names).vi} trong ${formatPeriod(within.atMost, "vi")} từ khi phát hiện.`,
  en: ({ level, within, recipient, names }) =>
    `An incident that is ${severityNames[level].en} is reported in writing to ${partyWords(recipient, names).en} within ${formatPeriod(within.atMost, "en")} of its detection.`,
};

interface Due {
  readonly incident: string;
  readonly recipient: Recipient;
  readonly due: Timestamp;
}

export interface IncidentReportDeadlineNotes extends IncidentNotes, SeverityNotes {
  readonly "below-level": { readonly incident: string };
  readonly "reported-in-time": Due & { readonly at: Timestamp };
  readonly "report-due": Due;
  readonly "report-before-detection": { readonly at: Timestamp };
  readonly "report-not-written": { readonly at: Timestamp };
}

export interface IncidentReportDeadlineBreaches {
  readonly "reported-late": Due & { readonly at: Timestamp; readonly late: Period };
  readonly "not-reported": Due & { readonly asOf: IsoDay };
}

export const messages: Messages<IncidentReportDeadlineNotes, IncidentReportDeadlineBreaches> = {
  ...incidentMessages,
  ...severityMessages,
  "below-level": {
    vi: ({ incident }) =>
      `Sự cố ${incident} là sự cố thông thường, không thuộc diện phải báo cáo theo quy định này.`,
    en: ({ incident }) => `The incident ${incident} is ordinary; this report is not due.`,
  },
  "reported-in-time": {
    vi: ({ incident, recipient, at, due, names }) =>
      `Báo cáo bằng văn bản về sự cố ${incident} gửi ${partyWords(recipient, names).vi} lúc ${formatMoment(at, "vi")}, trong hạn (đến ${formatMoment(due, "vi")}).`,
    en: ({ incident, recipient, at, due, names }) =>
      `The written report on the incident ${incident} reached ${partyWords(recipient, names).en} at ${formatMoment(at, "en")}; it was due by ${formatMoment(due, "en")}.`,
  },
  "report-due": {
    vi: ({ incident, recipient, due, names }) =>
      `Báo cáo bằng văn bản về sự cố ${incident} phải gửi ${partyWords(recipient, names).vi} chậm nhất lúc ${formatMoment(due, "vi")}.`,
    en: ({ incident, recipient, due, names }) =>
      `The written report on the incident ${incident} to ${partyWords(recipient, names).en} is due by ${formatMoment(due, "en")}.`,
  },
  "report-before-detection": {
    vi: ({ at }) =>
      `Báo cáo gửi lúc ${formatMoment(at, "vi")}, trước khi phát hiện sự cố, nên không được tính.`,
    en: ({ at }) =>
      `The report at ${formatMoment(at, "en")} predates the detection and is ignored.`,
  },
  "report-not-written": {
    vi: ({ at }) =>
      `Thông báo lúc ${formatMoment(at, "vi")} không phải bằng văn bản nên không được tính.`,
    en: ({ at }) => `The notice at ${formatMoment(at, "en")} was not in writing and is ignored.`,
  },
  "reported-late": {
    vi: ({ incident, recipient, at, due, late, names }) =>
      `Báo cáo bằng văn bản về sự cố ${incident} phải gửi ${partyWords(recipient, names).vi} chậm nhất lúc ${formatMoment(due, "vi")}, nhưng đến ${formatMoment(at, "vi")} mới gửi, chậm ${formatPeriod(late, "vi")}.`,
    en: ({ incident, recipient, at, due, late, names }) =>
      `The written report on the incident ${incident} to ${partyWords(recipient, names).en} was due by ${formatMoment(due, "en")} and sent at ${formatMoment(at, "en")}, ${formatPeriod(late, "en")} late.`,
    remedy: {
      vi: () => "Ghi nhận lý do chậm; lập báo cáo ngay khi phát hiện sự cố để kịp hạn.",
      en: () =>
        "Record the reason for the delay; start the report as soon as an incident is detected.",
    },
  },
  "not-reported": {
    vi: ({ incident, recipient, due, asOf, names }) =>
      `Báo cáo bằng văn bản về sự cố ${incident} phải gửi ${partyWords(recipient, names).vi} chậm nhất lúc ${formatMoment(due, "vi")}; đến ngày ${formatDay(asOf, "vi")} chưa gửi.`,
    en: ({ incident, recipient, due, asOf, names }) =>
      `The written report on the incident ${incident} to ${partyWords(recipient, names).en} was due by ${formatMoment(due, "en")}; there is none by ${asOf}.`,
    remedy: {
      vi: ({ incident, recipient, names }) =>
        `Gửi ngay báo cáo bằng văn bản về sự cố ${incident} cho ${partyWords(recipient, names).vi}.`,
      en: ({ incident, recipient, names }) =>
        `Send ${partyWords(recipient, names).en} the written report on the incident ${incident} now.`,
    },
  },
};
