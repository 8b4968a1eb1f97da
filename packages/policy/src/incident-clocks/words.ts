import { formatMoment } from "@ttthdl/calendar";
import {
  incidentCircumstanceNames,
  incidentCircumstances,
  type Lang,
  type LocalizedText,
  recipientNames,
  type Timestamp,
} from "@ttthdl/core";
import type { ClockState, IncidentClock } from "./incident-clock.js";

/** The states of a clock, as a table shows them. */
const clockStateNames: Readonly<Record<ClockState, LocalizedText>> = {
  done: { vi: "đã thực hiện", en: "done" },
  "done-late": { vi: "đã thực hiện, quá hạn", en: "done late" },
  due: { vi: "phải thực hiện", en: "to be done" },
  overdue: { vi: "quá hạn, chưa thực hiện", en: "overdue" },
  later: {
    vi: "chưa đến lúc, sự cố chưa được khắc phục xong",
    en: "not yet, the incident is not resolved",
  },
  open: { vi: "chưa xác định", en: "not known yet" },
  "not-applicable": { vi: "không áp dụng", en: "does not apply" },
};

/** What a clock may still ask for, by the path under an incident. */
const factNames: Readonly<Record<string, LocalizedText>> = {
  detectedAt: { vi: "thời điểm phát hiện", en: "moment of the detection" },
  level: { vi: "mức sự cố", en: "level of the incident" },
  stopsWholeCentre: {
    vi: "có làm ngừng hoạt động của toàn bộ trung tâm dữ liệu hay không",
    en: "whether the whole data centre stopped",
  },
  affectsOperation: {
    vi: "có ảnh hưởng trực tiếp đến hoạt động hay không",
    en: "whether operation was directly affected",
  },
  affectsUsers: {
    vi: "có ảnh hưởng đến người sử dụng hay không",
    en: "whether users were affected",
  },
  kinds: { vi: "loại sự cố", en: "kinds of the incident" },
  resolvedAt: { vi: "thời điểm khắc phục xong", en: "moment of the resolution" },
  reports: { vi: "các lần đã thông báo, báo cáo", en: "notices and reports sent" },
  ...Object.fromEntries(
    incidentCircumstances.map((name) => {
      const { vi, en } = incidentCircumstanceNames[name];
      return [
        `nationalLaw.${name}`,
        { vi: `có phải là ${vi} hay không`, en: `whether it is ${en}` },
      ];
    }),
  ),
};

/** A fact that a clock waits for, with its path where a person types it. */
export function missingFactWords(path: string): LocalizedText {
  const name = factNames[path];
  return name === undefined
    ? { vi: path, en: path }
    : { vi: `${name.vi} (${path})`, en: `${name.en} (${path})` };
}

/** By when: the last moment with its hours, or the words of a text without hours. */
export function clockTermWords({ due, withinHours, step, after }: IncidentClock): LocalizedText {
  const order =
    step === undefined
      ? { vi: "", en: "" }
      : { vi: `; thứ tự ${step}`, en: `; no. ${step} in order` };
  if (after === "resolved") {
    return {
      vi: `Sau khi khắc phục xong${order.vi}`,
      en: `After the incident is resolved${order.en}`,
    };
  }
  if (withinHours === undefined) {
    return {
      vi: `Ngay (văn bản không nêu số giờ)${order.vi}`,
      en: `At once (the text gives no hours)${order.en}`,
    };
  }
  const hours = {
    vi: `${withinHours} giờ từ khi phát hiện`,
    en: `${withinHours} hours from the detection`,
  };
  return due === undefined
    ? { vi: `Trong ${hours.vi}${order.vi}`, en: `Within ${hours.en}${order.en}` }
    : {
        vi: `Chậm nhất ${formatMoment(due, "vi")} (${hours.vi})${order.vi}`,
        en: `By ${formatMoment(due, "en")} (${hours.en})${order.en}`,
      };
}

/** Who is notified, with who does the work today where the printed name is gone. */
export function clockRecipientWords({
  recipient,
  recipientNow: now,
}: IncidentClock): LocalizedText {
  const { vi, en } = recipientNames[recipient];
  return now === undefined
    ? { vi, en }
    : { vi: `${vi} (hiện nay: ${now.vi})`, en: `${en} (today: ${now.en})` };
}

/** How a clock stands, with when it was done. */
export function clockStandingWords({
  state,
  sentAt,
  written,
  contested,
}: IncidentClock): LocalizedText {
  const name = clockStateNames[state];
  const at = (lang: Lang, sent: Timestamp): string => formatMoment(sent, lang);
  if (sentAt !== undefined) {
    return { vi: `${name.vi} lúc ${at("vi", sentAt)}`, en: `${name.en}, ${at("en", sentAt)}` };
  }
  if (contested) {
    return {
      vi: `${name.vi}: văn bản không nêu rõ, hai cách hiểu về mức sự cố`,
      en: `${name.en}: not expressly covered, two readings of the level`,
    };
  }
  return written && state !== "open"
    ? { vi: `${name.vi}, bằng văn bản`, en: `${name.en}, in writing` }
    : name;
}
