import type { Weekday } from "@ttthdl/calendar";
import { formatWeekday } from "@ttthdl/calendar/internal";
import type { LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl workdays`. */
export const words = {
  description: {
    vi: "tính ngày làm việc của cơ quan nhà nước",
    en: "count the working days of state agencies",
  },
  date: { vi: "ngày, dạng YYYY-MM-DD", en: "day, written YYYY-MM-DD" },
  count: { vi: "số ngày làm việc, từ 1", en: "number of working days, from 1" },
  add: { vi: "ngày làm việc thứ N sau một ngày", en: "the N-th working day after" },
  subtract: { vi: "ngày làm việc thứ N trước một ngày", en: "the N-th working day before" },
  between: {
    vi: "số ngày làm việc sau A đến hết B",
    en: "how many working days after A up to and with B",
  },
  list: {
    vi: "các ngày làm việc từ A đến B, tính cả hai",
    en: "the working days from A to B, both included",
  },
  is: { vi: "một ngày có phải ngày làm việc không, vì sao", en: "is it, and why" },
  next: { vi: "ngày làm việc kế tiếp", en: "the next working day" },
  previous: { vi: "ngày làm việc liền trước", en: "the working day before" },
  working: { vi: "ngày làm việc", en: "working day" },
  off: { vi: "ngày nghỉ", en: "day off" },
  weekend: (weekday: Weekday): LocalizedText => ({
    vi: `nghỉ hằng tuần, ${formatWeekday(weekday, "vi")}`,
    en: `weekly day of rest, ${formatWeekday(weekday, "en")}`,
  }),
  ordinary: { vi: "ngày làm việc trong tuần", en: "an ordinary weekday" },
} as const;
