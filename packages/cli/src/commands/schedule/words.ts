import { formatDay, type IsoDay, type LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl schedule`. */
export const words = {
  description: {
    vi: "lịch báo cáo và công việc theo chu kỳ trong năm theo các văn bản",
    en: "reports and recurring activities of one year under the regulations",
  },
  year: { vi: "năm", en: "year" },
  profile: {
    vi: "tệp khai báo hệ thống: các công việc đã thực hiện, để xác định tình trạng",
    en: "system profile with what was done, to show the status",
  },
  heading: (year: number): LocalizedText => ({
    vi: `Báo cáo và công việc theo chu kỳ năm ${year}`,
    en: `Reports and recurring activities of ${year}`,
  }),
  headingWithStatus: (year: number, asOf: IsoDay): LocalizedText => ({
    vi: `Báo cáo và công việc theo chu kỳ năm ${year}, tình trạng ngày ${formatDay(asOf, "vi")}`,
    en: `Reports and recurring activities of ${year}, status on ${formatDay(asOf, "en")}`,
  }),
  lastDay: { vi: "Hạn cuối", en: "Due by" },
  duty: { vi: "Nội dung công việc", en: "Duty" },
  who: { vi: "Đơn vị thực hiện; Nơi nhận", en: "Bearer; recipient" },
  citation: { vi: "Điều khoản", en: "Citation" },
  status: { vi: "Tình trạng", en: "Status" },
  noDuty: { vi: "Không có công việc theo chu kỳ nào.\n", en: "No recurring duty.\n" },
  note: {
    vi: "Hạn cuối tính đến 24 giờ ngày ghi trong bảng; không chuyển sang ngày khác khi trùng ngày nghỉ.\n",
    en: "Each deadline ends at 24:00 of the day shown; it does not move on rest days.\n",
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
  factsMissing: { vi: "chưa khai", en: "not stated" },
  daysLate: (days: number): LocalizedText => ({
    vi: `chậm ${days} ngày`,
    en: `${days} days late`,
  }),
} as const;
