import type { LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl lunar`. */
export const words = {
  description: {
    vi: "đổi ngày dương lịch sang âm lịch Việt Nam và ngược lại, 1968-2199",
    en: "convert dates to the Vietnamese lunar calendar and back, 1968-2199",
  },
  date: { vi: "ngày dương lịch, dạng YYYY-MM-DD", en: "date, YYYY-MM-DD" },
  fromLunar: {
    vi: "ngày âm lịch cần đổi, ví dụ 2026-3-10",
    en: "lunar date, for example 2026-3-10",
  },
  leap: { vi: "tháng nhuận", en: "in the leap month" },
  oneOfTwo: {
    vi: "lunar: cần một trong hai: DATE hoặc --from-lunar",
    en: "lunar: exactly one of DATE and --from-lunar is required",
  },
  leapAlone: { vi: "--leap: phải đi kèm --from-lunar", en: "--leap: requires --from-lunar" },
  notALunarDate: {
    vi: "--from-lunar: phải có dạng năm-tháng-ngày, ví dụ 2026-3-10",
    en: "--from-lunar: must be year-month-day, for example 2026-3-10",
  },
  canChi: (names: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
  }): LocalizedText => ({
    vi: `ngày ${names.day}, tháng ${names.month}, năm ${names.year}`,
    en: `day ${names.day}, month ${names.month}, year ${names.year}`,
  }),
} as const;
