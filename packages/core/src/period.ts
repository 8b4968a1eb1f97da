import { requireLang, requireObject, requireOneOf } from "./arguments.js";
import type { Lang } from "./text.js";
import { type LegalUnit, legalUnitNames } from "./vocabulary/unit.js";

/** A local calendar day, `YYYY-MM-DD`, in Asia/Ho_Chi_Minh unless said otherwise. */
export type IsoDay = string;

/** A length of time in the unit of the text or the setting; a month is never turned into 30 days. */
export interface Period<U extends LegalUnit = LegalUnit> {
  readonly amount: number;
  readonly unit: U;
}

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
  requireObject(period, "period");
  requireLang(lang);
  requireOneOf(period.unit, Object.keys(legalUnitNames), "period.unit");
  const { vi, en, plural } = legalUnitNames[period.unit];
  return `${period.amount} ${{ vi, en: period.amount === 1 ? en : plural }[lang]}`;
}
