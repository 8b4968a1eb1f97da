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

/** Days in a row without a backup, both included. */
export interface Gap {
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
  readonly "nothing-finished": { readonly dataset: string };
  readonly "not-covered": { readonly from: IsoDay; readonly to: IsoDay };
}

export interface BackupFrequencyBreaches {
  /** The longest gap, and how many there are. */
  readonly gap: Judged & { readonly gap: Gap; readonly gaps: number };
}

function spanWords({ from, to }: Pick<Gap, "from" | "to">, lang: Lang): string {
  const [first, last] = [formatDay(from, lang), formatDay(to, lang)];
  if (lang === "vi")
    return from === to ? `trong ngày ${first}` : `từ ngày ${first} đến ngày ${last}`;
  return from === to ? `on ${first}` : `from ${first} to ${last}`;
}

/** "at least once every week": how often at least, in words. */
function everyWords(every: Period, lang: Lang): string {
  const [, unit] = formatPeriod(every, lang).split(" ");
  if (lang === "vi") {
    return `ít nhất ${every.amount === 1 ? `mỗi ${unit}` : formatPeriod(every, "vi")} một lần`;
  }
  return `at least once every ${every.amount === 1 ? unit : formatPeriod(every, "en")}`;
}

export const messages: Messages<BackupFrequencyNotes, BackupFrequencyBreaches> = {
  "often-enough": {
    vi: ({ dataset, every, from, to }) =>
      `Dữ liệu ${dataset} được sao lưu ${everyWords(every, "vi")}, xét ${spanWords({ from, to }, "vi")}.`,
    en: ({ dataset, every, from, to }) =>
      `The data ${dataset} was backed up ${everyWords(every, "en")}, judged ${spanWords({ from, to }, "en")}.`,
  },
  "nothing-finished": {
    vi: ({ dataset }) => `Chưa có ngày nào đã kết thúc để xét việc sao lưu ${dataset}.`,
    en: ({ dataset }) => `No day has ended yet on which backups of ${dataset} could be judged.`,
  },
  "not-covered": {
    vi: (span) => `Dữ kiện không nói gì về việc sao lưu ${spanWords(span, "vi")}.`,
    en: (span) => `The facts say nothing about backups ${spanWords(span, "en")}.`,
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
