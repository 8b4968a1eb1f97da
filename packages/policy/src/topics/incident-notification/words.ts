import { formatMoment } from "@ttthdl/calendar";
import {
  type Lang,
  type LocalizedText,
  type Recipient,
  severityNames,
  type ThreeLevelSeverity,
  type Timestamp,
} from "@ttthdl/core";
import { listWords } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { PrintedNames } from "../printed-names.js";
import {
  type IncidentNotes,
  incidentMessages,
  type SeverityNotes,
  severityMessages,
} from "../shared/incident-messages.js";
import { partyWords } from "../shared/words.js";
import type { IncidentNotificationParams } from "./incident-notification.js";

export const name: LocalizedText = { vi: "thông báo sự cố", en: "notice of incidents" };

export const group: TopicGroup = "incidents";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<IncidentNotificationParams> = {
  vi: ({ levels, recipients, inOrder, after, names }) => {
    const which = levels?.map((level) => severityNames[level].vi).join(", ") ?? "mọi sự cố";
    return `Đã thông báo ${which} cho ${recipientWords(recipients, names, "vi")}${inOrder ? ", lần lượt theo thứ tự này" : ""}${after === undefined ? "" : ", sau khi xử lý xong"}.`;
  },
  en: ({ levels, recipients, inOrder, after, names }) => {
    const which = levels?.map((level) => severityNames[level].en).join(" or ") ?? "every";
    return `Notified of ${which === "every" ? "every incident" : `each incident that is ${which}`}: ${recipientWords(recipients, names, "en")}${inOrder ? ", in this order" : ""}${after === undefined ? "" : ", after it was resolved"}.`;
  },
};

interface Notified {
  readonly incident: string;
  readonly recipients: readonly Recipient[];
}

export interface IncidentNotificationNotes extends IncidentNotes, SeverityNotes {
  readonly "level-not-bound": {
    readonly incident: string;
    readonly levels: readonly ThreeLevelSeverity[];
  };
  readonly "everyone-told": Notified;
  readonly "told-in-order": Notified;
  readonly "told-before-detection": EarlyNotice;
  readonly "told-before-resolution": EarlyNotice;
  readonly "not-yet-resolved": { readonly incident: string };
}

interface EarlyNotice {
  readonly incident: string;
  readonly recipient: Recipient;
  readonly at: Timestamp;
}

export interface IncidentNotificationBreaches {
  readonly "not-told": Notified;
  readonly "told-out-of-order": Notified & { readonly early: Recipient };
}

type Printed = PrintedNames["names"];

function recipientWords(recipients: readonly Recipient[], names: Printed, lang: Lang): string {
  return listWords(
    recipients.map((recipient) => partyWords(recipient, names)[lang]),
    lang,
  );
}

/** "A, B, C": the order in which they are notified. */
function orderWords(recipients: readonly Recipient[], names: Printed, lang: Lang): string {
  return recipients.map((recipient) => partyWords(recipient, names)[lang]).join(", ");
}

export const messages: Messages<IncidentNotificationNotes, IncidentNotificationBreaches> = {
  ...incidentMessages,
  ...severityMessages,
  "level-not-bound": {
    vi: ({ incident, levels }) =>
      `Sự cố ${incident} không thuộc mức phải báo cáo theo quy định này (${levels.map((level) => severityNames[level].vi).join(", ")}).`,
    en: ({ incident, levels }) =>
      `The incident ${incident} is not of a level covered by the norm (${levels.map((level) => severityNames[level].en).join(", ")}).`,
  },
  "everyone-told": {
    vi: ({ incident, recipients, names }) =>
      `Sự cố ${incident} đã được thông báo cho ${recipientWords(recipients, names, "vi")}.`,
    en: ({ incident, recipients, names }) =>
      `The incident ${incident} was reported to ${recipientWords(recipients, names, "en")}.`,
  },
  "told-in-order": {
    vi: ({ incident, recipients, names }) =>
      `Sự cố ${incident} đã được thông báo đúng thứ tự: ${orderWords(recipients, names, "vi")}.`,
    en: ({ incident, recipients, names }) =>
      `The incident ${incident} was reported in the right order: ${orderWords(recipients, names, "en")}.`,
  },
  "told-before-detection": {
    vi: ({ incident, recipient, at, names }) =>
      `Báo cáo về sự cố ${incident} cho ${partyWords(recipient, names).vi} được ghi nhận lúc ${formatMoment(at, "vi")}, trước khi phát hiện sự cố; cần kiểm tra lại thời điểm.`,
    en: ({ incident, recipient, at, names }) =>
      `The report on the incident ${incident} to ${partyWords(recipient, names).en} is dated ${formatMoment(at, "en")}, before the detection; check the times.`,
  },
  "told-before-resolution": {
    vi: ({ incident, recipient, at, names }) =>
      `Báo cáo về sự cố ${incident} cho ${partyWords(recipient, names).vi} lúc ${formatMoment(at, "vi")} có trước khi xử lý xong nên không phải báo cáo kết quả xử lý.`,
    en: ({ incident, recipient, at, names }) =>
      `The report on the incident ${incident} to ${partyWords(recipient, names).en} at ${formatMoment(at, "en")} came before it was resolved, so it does not report the outcome.`,
  },
  "not-yet-resolved": {
    vi: ({ incident }) => `Sự cố ${incident} chưa xử lý xong nên chưa đến lúc phải báo cáo.`,
    en: ({ incident }) =>
      `The incident ${incident} is not resolved yet, so the report is not yet due.`,
  },
  "not-told": {
    vi: ({ incident, recipients, names }) =>
      `Sự cố ${incident} chưa được thông báo cho ${recipientWords(recipients, names, "vi")}.`,
    en: ({ incident, recipients, names }) =>
      `The incident ${incident} was not reported to ${recipientWords(recipients, names, "en")}.`,
    remedy: {
      vi: ({ incident, recipients, names }) =>
        `Thông báo ngay sự cố ${incident} cho ${recipientWords(recipients, names, "vi")} và ghi lại thời điểm thông báo.`,
      en: ({ incident, recipients, names }) =>
        `Report the incident ${incident} to ${recipientWords(recipients, names, "en")} now and record the time.`,
    },
  },
  "told-out-of-order": {
    vi: ({ incident, recipients, early, names }) =>
      `Sự cố ${incident} phải được thông báo theo thứ tự: ${orderWords(recipients, names, "vi")}; nhưng ${partyWords(early, names).vi} được thông báo trước khi đến lượt.`,
    en: ({ incident, recipients, early, names }) =>
      `The incident ${incident} must be reported in this order: ${orderWords(recipients, names, "en")}; ${partyWords(early, names).en} was notified too early.`,
    remedy: {
      vi: () => "Ghi nhận lý do và thông báo đúng thứ tự khi có sự cố sau.",
      en: () => "Record the reason and keep the order in later incidents.",
    },
  },
};
