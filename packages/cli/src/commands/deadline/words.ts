import { formatMoment } from "@ttthdl/calendar";
import { formatDay, type IsoDay, type LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl deadline`. */
export const words = {
  description: {
    vi: "tính hạn phản hồi, hạn báo cáo theo một văn bản, từng bước",
    en: "compute the deadline of a reply or report under a regulation, step by step",
  },
  for: {
    vi: "mau-1, mau-2, serious-incident-report hoặc mã quy tắc",
    en: "mau-1, mau-2, serious-incident-report or a rule id",
  },
  from: {
    vi: "lúc nhận đủ thông tin hoặc phát hiện sự cố, kèm múi giờ; hoặc một ngày",
    en: "date-time with offset when the request was complete or the incident detected; or a date",
  },
  cutoff: {
    vi: "nhận sau giờ này coi như nhận vào ngày làm việc kế tiếp",
    en: "requests after this hour are treated as received on the next working day",
  },
  oneRegulation: {
    vi: "-r: hạn được tính theo đúng một văn bản",
    en: "-r: exactly one regulation is required",
  },
  day: { vi: "Ngày", en: "Day" },
  counts: { vi: "Tính", en: "Counts" },
  why: { vi: "Lý do", en: "Reason" },
  dueByMoment: (moment: string): LocalizedText => ({
    vi: `Chậm nhất: ${formatMoment(moment, "vi")}`,
    en: `Due by: ${formatMoment(moment, "en")}`,
  }),
  dueByDay: (day: IsoDay): LocalizedText => ({
    vi: `Chậm nhất: hết ngày ${formatDay(day, "vi")}`,
    en: `Due by: the end of ${formatDay(day, "en")}`,
  }),
} as const;
