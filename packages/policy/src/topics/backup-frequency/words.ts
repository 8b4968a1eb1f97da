import {
  formatDay,
  formatPeriod,
  type IsoDay,
  type Lang,
  type LocalizedText,
  type Period,
} from "@ttthdl/core";
import { plural } from "@ttthdl/core/internal";
import type { TopicGroup } from "../groups.js";
import type { Messages, Sentence } from "../messages.js";
import type { BackupFrequencyParams } from "./backup-frequency.js";

export const name: LocalizedText = { vi: "tần suất sao lưu", en: "frequency of backups" };

export const group: TopicGroup = "backups";

/** What a norm demands, its figures in words. */
export const requirement: Sentence<BackupFrequencyParams> = {
  vi: (params) => `Sao lưu thành công ${everyWords(params.every.atMost, "vi")}.`,
  en: (params) => `Backups succeed ${everyWords(params.every.atMost, "en")}.`,
};

/** Days in a row without a backup, both included; or the days of two backups that lie too far apart. */
export interface Lapse {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly days: number;
}

interface Judged {
  readonly dataset: string;
  readonly every: Period;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export interface BackupFrequencyNotes {
  readonly "often-enough": Judged;
  readonly "nothing-finished": { readonly dataset: string; readonly every: Period };
  readonly "not-covered": { readonly from: IsoDay; readonly to: IsoDay };
  readonly "long-gap": { readonly gap: Lapse; readonly every: Period };
  readonly stale: { readonly dataset: string; readonly every: Period; readonly to: IsoDay };
  readonly "made-good": { readonly dataset: string; readonly on: IsoDay };
}

export interface BackupFrequencyBreaches {
  /** The longest gap, and how many there are. */
  readonly gap: Judged & { readonly gap: Lapse; readonly gaps: number };
}

function spanWords({ from, to }: Pick<Lapse, "from" | "to">, lang: Lang): string {
  const [first, last] = [formatDay(from, lang), formatDay(to, lang)];
  return {
    vi: from === to ? `trong ngày ${first}` : `từ ngày ${first} đến ngày ${last}`,
    en: from === to ? `on ${first}` : `from ${first} to ${last}`,
  }[lang];
}

/** "at least once every week": how often at least, in words. */
function everyWords(every: Period, lang: Lang): string {
  const term = termWords(every, lang);
  return {
    vi: `ít nhất ${every.amount === 1 ? `mỗi ${term}` : term} một lần`,
    en: `at least once every ${term}`,
  }[lang];
}

/** "week": the term in which one backup must succeed. */
function termWords(every: Period, lang: Lang): string {
  const words = formatPeriod(every, lang);
  return every.amount === 1 ? words.replace("1 ", "") : words;
}

export const messages: Messages<BackupFrequencyNotes, BackupFrequencyBreaches> = {
  "often-enough": {
    vi: ({ dataset, every, from, to }) =>
      `Dữ liệu ${dataset} được sao lưu ${everyWords(every, "vi")}, xét ${spanWords({ from, to }, "vi")}.`,
    en: ({ dataset, every, from, to }) =>
      `The data ${dataset} was backed up ${everyWords(every, "en")}, judged ${spanWords({ from, to }, "en")}.`,
  },
  "nothing-finished": {
    vi: ({ dataset, every }) =>
      `Dữ kiện về sao lưu ${dataset} chưa có trọn một ${termWords(every, "vi")} đã kết thúc để đánh giá.`,
    en: ({ dataset, every }) =>
      `The facts about backups of ${dataset} cover no whole ${termWords(every, "en")} that has ended.`,
  },
  "not-covered": {
    vi: (span) => `Dữ kiện không thể hiện việc sao lưu ${spanWords(span, "vi")}.`,
    en: (span) => `No facts are stated about backups ${spanWords(span, "en")}.`,
  },
  "long-gap": {
    vi: ({ gap, every }) =>
      `Hai lần sao lưu ngày ${formatDay(gap.from, "vi")} và ngày ${formatDay(gap.to, "vi")} cách nhau ${gap.days} ngày, dài hơn một ${termWords(every, "vi")}.`,
    en: ({ gap, every }) =>
      `The backups of ${gap.from} and ${gap.to} are ${plural(gap.days, "day")} apart, more than a ${termWords(every, "en")}.`,
  },
  stale: {
    vi: ({ dataset, every, to }) =>
      `Dữ kiện về sao lưu ${dataset} dừng ở ngày ${formatDay(to, "vi")}, trước thời điểm đánh giá hơn một ${termWords(every, "vi")}; cần bổ sung các lần sao lưu sau đó.`,
    en: ({ dataset, every, to }) =>
      `The facts about backups of ${dataset} end on ${to}, more than a ${termWords(every, "en")} before the assessment date; add the runs since then.`,
  },
  "made-good": {
    vi: ({ dataset, on }) =>
      `Dữ liệu ${dataset} đã được sao lưu trở lại từ ngày ${formatDay(on, "vi")}.`,
    en: ({ dataset, on }) => `The data ${dataset} has been backed up again since ${on}.`,
  },
  gap: {
    vi: ({ dataset, every, gap, gaps }) =>
      `Dữ liệu ${dataset} không có lần sao lưu thành công nào ${spanWords(gap, "vi")} (${gap.days} ngày${gaps > 1 ? `; ${gaps} quãng như vậy` : ""}); phải sao lưu ${everyWords(every, "vi")}.`,
    en: ({ dataset, every, gap, gaps }) =>
      `The data ${dataset} has no successful backup ${spanWords(gap, "en")} (${plural(gap.days, "day")}${gaps > 1 ? `; ${gaps} such gaps` : ""}); it must be backed up ${everyWords(every, "en")}.`,
    remedy: {
      vi: ({ dataset, every }) =>
        `Sao lưu ${dataset} ${everyWords(every, "vi")} và xử lý các lần sao lưu lỗi.`,
      en: ({ dataset, every }) =>
        `Back up ${dataset} ${everyWords(every, "en")} and follow up failed runs.`,
    },
  },
};
