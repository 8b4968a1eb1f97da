import { formatMoment } from "@ttthdl/calendar";
import type { Instrument, Lang, LocalizedText, Timestamp } from "@ttthdl/core";
import { partyWords } from "../topics/shared/words.js";
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

/** Who is notified, as the text prints it, with who does the work today where the printed name is gone. */
export function clockRecipientWords(
  { recipient, recipientNow: now }: IncidentClock,
  { roleNames }: Pick<Instrument, "roleNames"> = {},
): LocalizedText {
  const { vi, en } = partyWords(recipient, roleNames);
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
