import { formatDay, formatPeriod, type Lang, type LocalizedText } from "@ttthdl/core";
import { requireLang, requireObject, requireOneOf } from "@ttthdl/core/internal";
import { formatWeekday } from "../day-words.js";
import { formatMoment } from "../local-day.js";
import type { DeadlineStep, StepCode, StepData } from "./step.js";

type Sentence<C extends StepCode> = Readonly<Record<Lang, (data: StepData[C]) => string>>;

/** When something was received: a moment, or the day where only that is known. */
const received: Readonly<Record<Lang, (at: string) => string>> = {
  vi: (at) => (at.length > 10 ? `lúc ${formatMoment(at, "vi")}` : `ngày ${formatDay(at, "vi")}`),
  en: (at) => (at.length > 10 ? formatMoment(at, "en") : at),
};

const sentences: { readonly [C in StepCode]: Sentence<C> } = {
  received: {
    vi: ({ at }) => `Nhận ${received.vi(at)}; ngày nhận không tính`,
    en: ({ at }) => `Received ${received.en(at)}; the day of receipt is not counted`,
  },
  "received-counted": {
    vi: ({ at }) => `Thời hạn bắt đầu ${received.vi(at)}`,
    en: ({ at }) => `The term starts ${received.en(at)}`,
  },
  "received-late": {
    vi: ({ cutoff }) => `Nhận sau ${cutoff} hoặc vào ngày nghỉ, coi như nhận ngày này; không tính`,
    en: ({ cutoff }) =>
      `Received after ${cutoff} or on a day of rest, so it counts as received on this day`,
  },
  "working-day": {
    vi: ({ ordinal }) => `Ngày làm việc thứ ${ordinal}`,
    en: ({ ordinal }) => `Working day ${ordinal}`,
  },
  "swapped-work": {
    vi: ({ ordinal, name }) => `Ngày làm việc thứ ${ordinal} (${name.vi})`,
    en: ({ ordinal, name }) => `Working day ${ordinal} (${name.en})`,
  },
  weekend: {
    vi: ({ weekday }) => `Nghỉ hằng tuần (${formatWeekday(weekday, "vi")})`,
    en: ({ weekday }) => `Weekly day of rest (${formatWeekday(weekday, "en")})`,
  },
  "day-off": { vi: ({ name }) => name.vi, en: ({ name }) => name.en },
  "term-ends": {
    vi: ({ within }) => `Hết ${formatPeriod(within, "vi")}`,
    en: ({ within }) => `End of ${formatPeriod(within, "en")}`,
  },
  "month-clipped": {
    vi: ({ within }) =>
      `Hết ${formatPeriod(within, "vi")}; tháng không có ngày tương ứng nên lấy ngày cuối tháng`,
    en: ({ within }) =>
      `End of ${formatPeriod(within, "en")}; the month has no such date, so its last day`,
  },
  "last-day-excluded": {
    vi: ({ day }) => `Phải xong trước ngày ${formatDay(day, "vi")}`,
    en: ({ day }) => `Must be done before ${day}`,
  },
  rolled: {
    vi: ({ from }) =>
      `Ngày cuối ${formatDay(from, "vi")} là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc này`,
    en: ({ from }) =>
      `The last day ${from} is a day of rest, so the term ends with this working day`,
  },
  "hours-end": {
    vi: ({ within, at }) => `Đủ ${formatPeriod(within, "vi")} lúc ${formatMoment(at, "vi")}`,
    en: ({ within, at }) => `${formatPeriod(within, "en")} have passed ${formatMoment(at, "en")}`,
  },
  printed: {
    vi: ({ day, inclusive }) =>
      inclusive
        ? `Văn bản ghi: chậm nhất ngày ${formatDay(day, "vi")}`
        : `Văn bản ghi: trước ngày ${formatDay(day, "vi")}`,
    en: ({ day, inclusive }) =>
      inclusive ? `The text says: by ${day}` : `The text says: before ${day}`,
  },
  "period-ends": {
    vi: ({ from }) => `Ngày cuối của kỳ bắt đầu từ ${formatDay(from, "vi")}`,
    en: ({ from }) => `Last day of the period that starts on ${from}`,
  },
};

/** The article behind a step; steps that are plain counting have none. */
const bases: Readonly<Partial<Record<StepCode, string>>> = {
  received: "147",
  "term-ends": "148",
  "month-clipped": "148",
  rolled: "148(5)",
  "hours-end": "147",
};

const basis: Readonly<Record<Lang, (article: string) => string>> = {
  vi: (article) => `Điều ${article} Bộ luật Dân sự 2015`,
  en: (article) => `Civil Code 2015, Điều ${article}`,
};

const PROJECTED: LocalizedText = {
  vi: "dự kiến theo luật, chưa có thông báo",
  en: "projected by statute, not announced",
};

/**
 * A step in words, with its legal basis.
 *
 * @example
 * ```ts
 * import { deadline, describeStep } from "@ttthdl/calendar/deadlines";
 * const [first, ...others] = deadline("2026-11-21", {
 *   within: { amount: 1, unit: "working-day" },
 * }).steps.map((step) => describeStep(step, "vi"));
 * first // => "Nhận ngày 21/11/2026; ngày nhận không tính (Điều 147 Bộ luật Dân sự 2015)"
 * others // => ["Nghỉ hằng tuần (Chủ nhật)", "Ngày làm việc thứ 1"]
 * ```
 */
export function describeStep(step: DeadlineStep, lang: Lang): string {
  requireObject(step, "step");
  requireOneOf(step.code, Object.keys(sentences) as DeadlineStep["code"][], "step.code");
  requireObject(step.data, "step.data");
  requireLang(lang);
  const sentence = sentences[step.code][lang] as (data: DeadlineStep["data"]) => string;
  const article = bases[step.code];
  const notes = [
    ...(article === undefined ? [] : [basis[lang](article)]),
    ...(step.projected === true ? [PROJECTED[lang]] : []),
  ];
  return `${sentence(step.data)}${notes.map((note) => ` (${note})`).join("")}`;
}
