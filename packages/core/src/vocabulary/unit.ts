import type { CountedNames } from "../text.js";

/** Units in which the texts count time. `working-day` is a working day of state agencies. */
export const legalUnits = [
  "second",
  "minute",
  "hour",
  "day",
  "working-day",
  "week",
  "month",
  "quarter",
  "year",
] as const;

/** See {@link legalUnits}. */
export type LegalUnit = (typeof legalUnits)[number];

/** The units in words. */
export const legalUnitNames: CountedNames<LegalUnit> = {
  second: { vi: "giây", en: "second", plural: "seconds" },
  minute: { vi: "phút", en: "minute", plural: "minutes" },
  hour: { vi: "giờ", en: "hour", plural: "hours" },
  day: { vi: "ngày", en: "day", plural: "days" },
  "working-day": { vi: "ngày làm việc", en: "working day", plural: "working days" },
  week: { vi: "tuần", en: "week", plural: "weeks" },
  month: { vi: "tháng", en: "month", plural: "months" },
  quarter: { vi: "quý", en: "quarter", plural: "quarters" },
  year: { vi: "năm", en: "year", plural: "years" },
};

/** Units in which a system's settings may be stated. */
export const settingUnits = ["second", "minute", "hour", "day", "week", "month", "year"] as const;

/** See {@link settingUnits}. */
export type SettingUnit = (typeof settingUnits)[number];

/** What a distance is counted in where it is no time. */
export const countedUnits = [
  "character",
  "character-class",
  "failure",
  "place",
  "bit",
  "provider",
  "source",
  "percentage-point",
  "account",
  "level",
  "run",
  "item",
] as const;

/** See {@link countedUnits}. */
export type CountedUnit = (typeof countedUnits)[number];

/** The units in words. */
export const countedUnitNames: CountedNames<CountedUnit> = {
  character: { vi: "ký tự", en: "character", plural: "characters" },
  "character-class": { vi: "loại ký tự", en: "character class", plural: "character classes" },
  failure: { vi: "lần không thành công", en: "failure", plural: "failures" },
  place: { vi: "nơi lưu trữ", en: "place", plural: "places" },
  bit: { vi: "bit", en: "bit", plural: "bits" },
  provider: { vi: "nhà cung cấp", en: "provider", plural: "providers" },
  source: { vi: "nguồn điện", en: "power source", plural: "power sources" },
  "percentage-point": {
    vi: "điểm phần trăm",
    en: "percentage point",
    plural: "percentage points",
  },
  account: { vi: "tài khoản", en: "account", plural: "accounts" },
  level: { vi: "mức", en: "level", plural: "levels" },
  run: { vi: "lần sao lưu", en: "backup run", plural: "backup runs" },
  item: { vi: "mục", en: "item", plural: "items" },
};
