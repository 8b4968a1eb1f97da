import { formatDay, type IsoDay, type LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl schedule`. */
export const words = {
  description: {
    vi: "lịch báo cáo và việc định kỳ trong năm theo các văn bản",
    en: "the year's reports and recurring activities under the regulations",
  },
  year: { vi: "năm", en: "year" },
  profile: {
    vi: "hồ sơ hệ thống: những gì đã làm, để biết tình trạng",
    en: "system profile: what was done, for the status",
  },
  heading: (year: number): LocalizedText => ({
    vi: `Việc định kỳ năm ${year}`,
    en: `Duties of ${year}`,
  }),
  headingWithStatus: (year: number, asOf: IsoDay): LocalizedText => ({
    vi: `Việc định kỳ năm ${year}, tình trạng ngày ${formatDay(asOf, "vi")}`,
    en: `Duties of ${year}, status on ${formatDay(asOf, "en")}`,
  }),
  lastDay: { vi: "Hạn cuối", en: "Last day" },
  duty: { vi: "Việc phải làm", en: "Duty" },
  who: { vi: "Ai làm, gửi ai", en: "Who, to whom" },
  citation: { vi: "Điều khoản", en: "Citation" },
  status: { vi: "Tình trạng", en: "Status" },
  noDuty: { vi: "Không có việc định kỳ nào.\n", en: "No recurring duty.\n" },
  note: {
    vi: "Hạn cuối tính đến 24 giờ ngày ghi trong bảng; không dời khi trùng ngày nghỉ.\n",
    en: "A last day runs until 24:00; it does not move for days of rest.\n",
  },
  asPrinted: { vi: "(ngày ghi trong văn bản)", en: "(as printed)" },
  before: (day: IsoDay): LocalizedText => ({
    vi: `(trước ngày ${formatDay(day, "vi")})`,
    en: `(before ${formatDay(day, "en")})`,
  }),
  wholeYear: { vi: "(cả năm)", en: "(whole year)" },
  quarter: (quarter: number): LocalizedText => ({
    vi: `(quý ${["I", "II", "III", "IV"][quarter - 1]})`,
    en: `(Q${quarter})`,
  }),
  halfYear: (half: number): LocalizedText =>
    half === 1
      ? { vi: "(6 tháng đầu năm)", en: "(first half)" }
      : { vi: "(6 tháng cuối năm)", en: "(second half)" },
  pendingUntil: (day: IsoDay): LocalizedText => ({
    vi: `còn chờ đến hết ngày ${formatDay(day, "vi")}`,
    en: `pending until the end of ${day}`,
  }),
  month: (month: number): LocalizedText => ({ vi: `(tháng ${month})`, en: `(month ${month})` }),
  from: (day: IsoDay): LocalizedText => ({
    vi: `(tính từ ${formatDay(day, "vi")})`,
    en: `(from ${formatDay(day, "en")})`,
  }),
  to: (recipient: LocalizedText): LocalizedText => ({
    vi: `gửi ${recipient.vi}`,
    en: `to ${recipient.en}`,
  }),
  factsMissing: { vi: "thiếu dữ kiện", en: "facts missing" },
  daysLate: (days: number): LocalizedText => ({
    vi: `chậm ${days} ngày`,
    en: `${days} days late`,
  }),
} as const;
