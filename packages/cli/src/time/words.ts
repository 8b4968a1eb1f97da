import { toDayNumber, weekdayOf } from "@ttthdl/calendar";
import { formatWeekday } from "@ttthdl/calendar/internal";
import { formatDay, type IsoDay, type LocalizedText } from "@ttthdl/core";

/** What a person sees of days, years and calendars in several commands. */
export const words = {
  notices: {
    vi: "thông báo nghỉ lễ, tết của một năm (YAML, JSON), có thể nêu nhiều lần",
    en: "notice of days off of one year (YAML, JSON), repeatable",
  },
  weekend: {
    vi: "ngày nghỉ hằng tuần, 1 là thứ Hai, 7 là Chủ nhật; bỏ trống là 6,7",
    en: "weekly days of rest, 1 Monday to 7 Sunday; default: 6,7",
  },
  swappedDays: { vi: "không tính các ngày nghỉ hoán đổi", en: "ignore swapped days" },
  cultureDayCompensation: {
    vi: "dự kiến có nghỉ bù khi 24/11 trùng ngày nghỉ hằng tuần",
    en: "assume a day off in lieu when 24/11 falls on a weekly rest day",
  },
  notAWeekend: {
    vi: "--weekend: là các số từ 1 đến 7 cách nhau bằng dấu phẩy, không quá 6 ngày",
    en: "--weekend: numbers from 1 to 7 separated by commas, at most 6 days",
  },
  notADate: {
    vi: "DATE: không phải ngày có thật dạng YYYY-MM-DD",
    en: "DATE: must be an existing date, YYYY-MM-DD",
  },
  notADayOrMoment: {
    vi: "--from: phải là ngày có thật dạng YYYY-MM-DD, hoặc thời điểm kèm múi giờ, ví dụ 2026-11-20T09:00:00+07:00",
    en: "--from: must be an existing date, YYYY-MM-DD, or a date-time with offset, such as 2026-11-20T09:00:00+07:00",
  },
  notAYear: {
    vi: "YEAR: phải là năm từ 1968 đến 2199",
    en: "YEAR: must be a year from 1968 to 2199",
  },
  notACount: { vi: "N: phải là số nguyên từ 1 trở lên", en: "N: must be an integer of at least 1" },
  /** A day with its weekday. */
  dayOfWeek: (day: IsoDay): LocalizedText => {
    const weekday = weekdayOf(toDayNumber(day));
    return {
      vi: `${formatDay(day, "vi")}, ${formatWeekday(weekday, "vi")}`,
      en: `${formatDay(day, "en")}, ${formatWeekday(weekday, "en")}`,
    };
  },
  workingDays: (count: number): LocalizedText => ({
    vi: `${count} ngày làm việc`,
    en: `${count} working days`,
  }),
  /** An event of a calendar on the last day of a duty. */
  due: (title: string): LocalizedText => ({ vi: `Hạn cuối: ${title}`, en: `Due: ${title}` }),
  /** The line that marks an answer as resting on a projection. */
  projected: (years: readonly number[]): LocalizedText => ({
    vi: `Dự kiến theo luật: năm ${years.join(", ")} chưa có thông báo nghỉ lễ.\n`,
    en: `Projected from the statutes: no notice of days off published yet for ${years.join(", ")}.\n`,
  }),
} as const;

/** What the command line calls the arguments that the calendar and the law name in their errors. */
export const argumentNames: Readonly<Record<string, LocalizedText>> = {
  from: { vi: "--from", en: "--from" },
  for: { vi: "--for", en: "--for" },
  cutoff: { vi: "--cutoff", en: "--cutoff" },
  weekend: { vi: "--weekend", en: "--weekend" },
  year: { vi: "năm âm lịch", en: "lunar year" },
  month: { vi: "tháng âm lịch", en: "lunar month" },
  day: { vi: "ngày âm lịch", en: "lunar day" },
  leap: { vi: "tháng nhuận", en: "leap month" },
};
