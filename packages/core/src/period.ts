import type { Lang } from "./text.js";

/** A local calendar day, `YYYY-MM-DD`, in Asia/Ho_Chi_Minh unless said otherwise. */
export type IsoDay = string;

/** Units in which the texts count time. `working-day` is a working day of state agencies. */
export type LegalUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "working-day"
  | "week"
  | "month"
  | "quarter"
  | "year";

/** Units in which a system's settings may be stated. */
export type SettingUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

/** A length of time in the unit of the text or the setting; a month is never turned into 30 days. */
export interface Period<U extends LegalUnit = LegalUnit> {
  readonly amount: number;
  readonly unit: U;
}

const names: Readonly<Record<LegalUnit, { vi: string; en: readonly [string, string] }>> = {
  second: { vi: "giây", en: ["second", "seconds"] },
  minute: { vi: "phút", en: ["minute", "minutes"] },
  hour: { vi: "giờ", en: ["hour", "hours"] },
  day: { vi: "ngày", en: ["day", "days"] },
  "working-day": { vi: "ngày làm việc", en: ["working day", "working days"] },
  week: { vi: "tuần", en: ["week", "weeks"] },
  month: { vi: "tháng", en: ["month", "months"] },
  quarter: { vi: "quý", en: ["quarter", "quarters"] },
  year: { vi: "năm", en: ["year", "years"] },
};

/**
 * A period in words.
 *
 * @example
 * ```ts
 * import { formatPeriod } from "@ttthdl/core";
 * formatPeriod({ amount: 60, unit: "day" }, "vi") // => "60 ngày"
 * formatPeriod({ amount: 1, unit: "working-day" }, "en") // => "1 working day"
 * ```
 */
export function formatPeriod(period: Period, lang: Lang): string {
  const name = names[period.unit];
  if (lang === "vi") return `${period.amount} ${name.vi}`;
  return `${period.amount} ${period.amount === 1 ? name.en[0] : name.en[1]}`;
}
