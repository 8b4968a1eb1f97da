import type { CalendarUnit } from "@ttthdl/calendar";
import { formatMonth } from "@ttthdl/calendar/internal";
import { formatDay, formatPeriod, type IsoDay, type Lang, type LocalizedText } from "@ttthdl/core";
import { listWords, lowerFirst, plural } from "@ttthdl/core/internal";
import type { Messages } from "../messages.js";
import type { Cadence } from "./recurrence.js";

export const onceEach: Readonly<Record<CalendarUnit, LocalizedText>> = {
  month: { vi: "mỗi tháng một lần", en: "once each month" },
  quarter: { vi: "mỗi quý một lần", en: "once each quarter" },
  "half-year": {
    vi: "mỗi 6 tháng (đầu năm, cuối năm) một lần",
    en: "once in each 6 months (half of the year)",
  },
  year: { vi: "mỗi năm một lần", en: "once each year" },
};

/** How often something is due, in words. */
export function cadenceWords(cadence: Cadence, lang: Lang): string {
  if (cadence.counting === "calendar") return onceEach[cadence.every][lang];
  const every = formatPeriod(cadence.every, lang);
  return {
    vi: `ít nhất ${every} một lần, tính từ lần trước`,
    en: `at least once every ${every}, counted from the last time`,
  }[lang];
}

/** What comes back: the activity or the report. */
interface Duty {
  readonly what: LocalizedText;
}

interface LateTime {
  readonly due: IsoDay;
  readonly on: IsoDay;
  readonly daysLate: number;
}

export interface CadenceNotes {
  readonly kept: Duty & { readonly last: IsoDay; readonly nextDue: IsoDay };
  readonly pending: { readonly due: IsoDay };
  readonly "first-due": Duty & { readonly due: IsoDay };
  readonly "made-good": Duty & { readonly on: IsoDay };
}

export interface CadenceBreaches {
  readonly "never-recorded": Duty & { readonly from: IsoDay };
  readonly overdue: Duty & { readonly dues: readonly IsoDay[]; readonly daysLate: number };
  readonly "done-late": Duty & { readonly times: readonly LateTime[] };
  readonly "units-missed": Duty & {
    readonly unit: CalendarUnit;
    /** First days of the units. */
    readonly firsts: readonly IsoDay[];
    readonly daysLate: number;
  };
}

/** How many times a sentence names before it counts the rest. */
const NAMED = 3;

export function listTimes(words: readonly string[], lang: Lang): string {
  const rest = words.length - NAMED;
  if (rest <= 0) return listWords(words, lang);
  const more = { vi: `${rest} lần khác`, en: `${rest} more` }[lang];
  return listWords([...words.slice(0, NAMED), more], lang);
}

const quarters = ["I", "II", "III", "IV"] as const;
/** "tháng 5/2026", "quý II/2026", "năm 2026"; "May 2026", "Q2 2026", "2026". */
export function unitWords(unit: CalendarUnit, first: IsoDay, lang: Lang): string {
  const [year = "", monthText = ""] = first.split("-");
  const month = Number(monthText);
  const quarter = Math.ceil(month / 3);
  const words: Readonly<Record<CalendarUnit, LocalizedText>> = {
    month: { vi: `${formatMonth(month, "vi")}/${year}`, en: `${formatMonth(month, "en")} ${year}` },
    quarter: { vi: `quý ${quarters[quarter - 1]}/${year}`, en: `Q${quarter} ${year}` },
    "half-year": {
      vi: `6 tháng ${month === 1 ? "đầu" : "cuối"} năm ${year}`,
      en: `the ${month === 1 ? "first" : "second"} half of ${year}`,
    },
    year: { vi: `năm ${year}`, en: year },
  };
  return words[unit][lang];
}

const catchUp = {
  vi: ({ what }: Duty) => `Tổ chức thực hiện ngay ${lowerFirst(what.vi)}, lập và lưu minh chứng.`,
  en: ({ what }: Duty) =>
    `Carry out the missing activity (${lowerFirst(what.en)}) now and keep the evidence.`,
};

/** Sentences of every duty that comes back. */
export const cadenceMessages: Messages<CadenceNotes, CadenceBreaches> = {
  kept: {
    vi: ({ what, last, nextDue }) =>
      `${what.vi}: lần gần nhất ngày ${formatDay(last, "vi")}; lần tới chậm nhất ngày ${formatDay(nextDue, "vi")}.`,
    en: ({ what, last, nextDue }) => `${what.en}: last on ${last}; next due by ${nextDue}.`,
  },
  pending: {
    vi: ({ due }) => `Kỳ này chưa thực hiện; còn hạn đến hết ngày ${formatDay(due, "vi")}.`,
    en: ({ due }) => `Not yet done in the current period, which ends on ${due}.`,
  },
  "first-due": {
    vi: ({ what, due }) =>
      `${what.vi}: chưa có lần nào từ khi quy định có hiệu lực; còn hạn đến hết ngày ${formatDay(due, "vi")}.`,
    en: ({ what, due }) =>
      `${what.en}: none since the norm came into force; the period ends on ${due}.`,
  },
  "made-good": {
    vi: ({ what, on }) => `${what.vi}: đã thực hiện trở lại từ ngày ${formatDay(on, "vi")}.`,
    en: ({ what, on }) => `${what.en}: carried out again from ${on}.`,
  },
  "never-recorded": {
    vi: ({ what, from }) =>
      `${what.vi}: chưa ghi nhận lần thực hiện nào kể từ ngày ${formatDay(from, "vi")}.`,
    en: ({ what, from }) => `${what.en}: never recorded since ${from}.`,
    remedy: catchUp,
  },
  overdue: {
    vi: ({ what, dues, daysLate }) =>
      `${what.vi}: đã quá hạn ngày ${listTimes(
        dues.map((due) => formatDay(due, "vi")),
        "vi",
      )} mà chưa thực hiện; chậm ${daysLate} ngày.`,
    en: ({ what, dues, daysLate }) =>
      `${what.en}: due by ${listTimes(dues, "en")} and not done; ${plural(daysLate, "day")} late.`,
    remedy: catchUp,
  },
  "done-late": {
    vi: ({ what, times }) =>
      `${what.vi}: ${listTimes(
        times.map(
          ({ due, on, daysLate }) =>
            `hạn ngày ${formatDay(due, "vi")} nhưng đến ngày ${formatDay(on, "vi")} mới thực hiện (chậm ${daysLate} ngày)`,
        ),
        "vi",
      )}.`,
    en: ({ what, times }) =>
      `${what.en}: ${listTimes(
        times.map(
          ({ due, on, daysLate }) =>
            `due by ${due} but done on ${on} (${plural(daysLate, "day")} late)`,
        ),
        "en",
      )}.`,
    remedy: {
      vi: () => "Ghi nhận lý do chậm và bảo đảm các lần sau đúng hạn.",
      en: () => "Record the reason for the delay and keep the deadlines from now on.",
    },
  },
  "units-missed": {
    vi: ({ what, unit, firsts, daysLate }) =>
      `${what.vi}: không thực hiện trong ${listTimes(
        firsts.map((first) => unitWords(unit, first, "vi")),
        "vi",
      )}; chậm ${daysLate} ngày.`,
    en: ({ what, unit, firsts, daysLate }) =>
      `${what.en}: none in ${listTimes(
        firsts.map((first) => unitWords(unit, first, "en")),
        "en",
      )}; ${plural(daysLate, "day")} late.`,
    remedy: catchUp,
  },
};
