import type { Weekday } from "@ttthdl/calendar";
import { formatWeekday } from "@ttthdl/calendar/internal";
import type { LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl workdays`. */
export const words = {
  description: {
    vi: "tính ngày làm việc của cơ quan nhà nước",
    en: "count the working days of state agencies",
  },
  date: { vi: "ngày, dạng YYYY-MM-DD", en: "date, YYYY-MM-DD" },
  count: { vi: "số ngày làm việc, từ 1", en: "number of working days, at least 1" },
  add: { vi: "ngày làm việc thứ N sau một ngày", en: "the N-th working day after" },
  subtract: { vi: "ngày làm việc thứ N trước một ngày", en: "the N-th working day before" },
  between: {
    vi: "số ngày làm việc sau A đến hết B",
    en: "number of working days after A, up to and including B",
  },
  list: {
    vi: "các ngày làm việc từ A đến B, tính cả hai",
    en: "list the working days from A to B, both included",
  },
  is: {
    vi: "xác định một ngày có phải ngày làm việc hay không và lý do",
    en: "whether a date is a working day, and why",
  },
  next: { vi: "ngày làm việc kế tiếp", en: "the next working day" },
  previous: { vi: "ngày làm việc liền trước", en: "the previous working day" },
  working: { vi: "ngày làm việc", en: "working day" },
  off: { vi: "ngày nghỉ", en: "day off" },
  weekend: (weekday: Weekday): LocalizedText => ({
    vi: `nghỉ hằng tuần, ${formatWeekday(weekday, "vi")}`,
    en: `weekly rest day, ${formatWeekday(weekday, "en")}`,
  }),
  ordinary: { vi: "ngày làm việc trong tuần", en: "an ordinary weekday" },
} as const;
