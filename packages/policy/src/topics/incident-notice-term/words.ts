import { formatMoment } from "@ttthdl/calendar";
import {
  formatDay,
  formatPeriod,
  type IncidentCircumstance,
  type IsoDay,
  incidentCircumstanceNames,
  type LocalizedText,
  type Period,
  type Recipient,
  type Timestamp,
} from "@ttthdl/core";
import { namesOf } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { PrintedNames } from "../printed-names.js";
import { type IncidentNotes, incidentMessages } from "../shared/incident-messages.js";
import { partyWords } from "../shared/words.js";
import type { IncidentNoticeTermParams } from "./incident-notice-term.js";

export const name: LocalizedText = {
  vi: "thời hạn thông báo sự cố theo văn bản của trung ương",
  en: "terms of incident notices under national law",
};

export const group: TopicGroup = "incidents";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<IncidentNoticeTermParams> = {
  vi: ({ when, within, recipient, names }) =>
    `Thông báo cho ${partyWords(recipient, names).vi} ${within === undefined ? "ngay" : `trong ${formatPeriod(within.atMost, "vi")} từ khi phát hiện`}, nếu là ${namesOf(when, incidentCircumstanceNames, "vi", "; ")}.`,
  en: ({ when, within, recipient, names }) =>
    `Notify ${partyWords(recipient, names).en} ${within === undefined ? "at once" : `within ${formatPeriod(within.atMost, "en")} of the detection`}, where the incident is ${namesOf(when, incidentCircumstanceNames, "en", "; ")}.`,
};

interface Notice {
  readonly incident: string;
  readonly recipient: Recipient;
}

interface Due extends Notice {
  readonly due: Timestamp;
}

export interface IncidentNoticeTermNotes extends IncidentNotes {
  readonly "not-of-this-nature": {
    readonly incident: string;
    readonly circumstance: IncidentCircumstance;
  };
  readonly notified: Notice & { readonly at: Timestamp };
  readonly "notified-in-time": Due & { readonly at: Timestamp };
  readonly "notice-due": Due;
}

export interface IncidentNoticeTermBreaches {
  readonly "not-notified": Notice;
  readonly "notified-late": Due & { readonly at: Timestamp; readonly late: Period };
  readonly "term-over": Due & { readonly asOf: IsoDay };
}

const notifyNow = {
  vi: ({ incident, recipient, names }: Notice & PrintedNames) =>
    `Thông báo ngay sự cố ${incident} cho ${partyWords(recipient, names).vi} và lưu văn bản, thời điểm gửi.`,
  en: ({ incident, recipient, names }: Notice & PrintedNames) =>
    `Notify ${partyWords(recipient, names).en} of the incident ${incident} now, and keep the notice and its time.`,
};

export const messages: Messages<IncidentNoticeTermNotes, IncidentNoticeTermBreaches> = {
  ...incidentMessages,
  "not-of-this-nature": {
    vi: ({ incident, circumstance }) =>
      `Sự cố ${incident} được khai không phải là ${incidentCircumstanceNames[circumstance].vi}.`,
    en: ({ incident, circumstance }) =>
      `The incident ${incident} is stated not to be ${incidentCircumstanceNames[circumstance].en}.`,
  },
  notified: {
    vi: ({ incident, recipient, at, names }) =>
      `Sự cố ${incident} đã được thông báo cho ${partyWords(recipient, names).vi} lúc ${formatMoment(at, "vi")}.`,
    en: ({ incident, recipient, at, names }) =>
      `The notice of the incident ${incident} to ${partyWords(recipient, names).en} went out at ${formatMoment(at, "en")}.`,
  },
  "notified-in-time": {
    vi: ({ incident, recipient, at, due, names }) =>
      `Sự cố ${incident} đã được thông báo cho ${partyWords(recipient, names).vi} lúc ${formatMoment(at, "vi")}, trong hạn (đến ${formatMoment(due, "vi")}).`,
    en: ({ incident, recipient, at, due, names }) =>
      `The notice of the incident ${incident} to ${partyWords(recipient, names).en} went out at ${formatMoment(at, "en")}; it was due by ${formatMoment(due, "en")}.`,
  },
  "notice-due": {
    vi: ({ incident, recipient, due, names }) =>
      `Sự cố ${incident} phải được thông báo cho ${partyWords(recipient, names).vi} chậm nhất lúc ${formatMoment(due, "vi")}.`,
    en: ({ incident, recipient, due, names }) =>
      `The notice of the incident ${incident} to ${partyWords(recipient, names).en} is due by ${formatMoment(due, "en")}.`,
  },
  "not-notified": {
    vi: ({ incident, recipient, names }) =>
      `Sự cố ${incident} chưa được thông báo cho ${partyWords(recipient, names).vi}; văn bản yêu cầu thông báo ngay.`,
    en: ({ incident, recipient, names }) =>
      `No notice of the incident ${incident} to ${partyWords(recipient, names).en}; the text asks for it at once.`,
    remedy: notifyNow,
  },
  "notified-late": {
    vi: ({ incident, recipient, at, due, late, names }) =>
      `Sự cố ${incident} phải được thông báo cho ${partyWords(recipient, names).vi} chậm nhất lúc ${formatMoment(due, "vi")}, nhưng đến ${formatMoment(at, "vi")} mới thông báo, chậm ${formatPeriod(late, "vi")}.`,
    en: ({ incident, recipient, at, due, late, names }) =>
      `The notice of the incident ${incident} to ${partyWords(recipient, names).en} was due by ${formatMoment(due, "en")} and sent at ${formatMoment(at, "en")}, ${formatPeriod(late, "en")} late.`,
    remedy: {
      vi: () => "Ghi nhận lý do chậm; gửi thông báo ban đầu ngay khi phát hiện, bổ sung sau.",
      en: () =>
        "Record the reason for the delay; send a first notice on detection and complete it later.",
    },
  },
  "term-over": {
    vi: ({ incident, recipient, due, asOf, names }) =>
      `Sự cố ${incident} phải được thông báo cho ${partyWords(recipient, names).vi} chậm nhất lúc ${formatMoment(due, "vi")}; đến ngày ${formatDay(asOf, "vi")} chưa thông báo.`,
    en: ({ incident, recipient, due, asOf, names }) =>
      `The notice of the incident ${incident} to ${partyWords(recipient, names).en} was due by ${formatMoment(due, "en")}; there is none by ${asOf}.`,
    remedy: notifyNow,
  },
};
