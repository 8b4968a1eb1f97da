import { formatMoment } from "@ttthdl/calendar";
import type { LocalizedText, Timestamp } from "@ttthdl/core";

/** What a person sees of `ttthdl incident`. */
export const words = {
  description: {
    vi: "một sự cố, mọi thời hạn: phải thông báo cho ai, đơn vị nào thực hiện, chậm nhất khi nào",
    en: "one incident, all deadlines: who must be notified, by whom and by when",
  },
  file: {
    vi: "tệp khai báo hệ thống có danh sách sự cố (incidents), hoặc tệp khai một sự cố",
    en: "system profile with incidents, or a file with one incident",
  },
  at: {
    vi: "thời điểm đánh giá, kèm múi giờ; mặc định là hiện tại",
    en: "date-time of the assessment, with offset; default: now",
  },
  noIncident: (name: string): LocalizedText => ({
    vi: `${name}: không có sự cố nào được khai`,
    en: `${name}: no incident is stated`,
  }),
  title: { vi: "Thông báo, báo cáo sự cố", en: "Notices of an incident" },
  heading: (id: string): LocalizedText => ({ vi: `Sự cố ${id}`, en: `Incident ${id}` }),
  detected: (at: Timestamp | undefined): LocalizedText => ({
    vi:
      at === undefined
        ? "Chưa khai thời điểm phát hiện."
        : `Phát hiện lúc ${formatMoment(at, "vi")}.`,
    en:
      at === undefined
        ? "The time of detection is not stated."
        : `Detected at ${formatMoment(at, "en")}.`,
  }),
  standing: (at: Timestamp): LocalizedText => ({
    vi: `Tình trạng tại thời điểm ${formatMoment(at, "vi")}, giờ Việt Nam.`,
    en: `As of ${formatMoment(at, "en")}.`,
  }),
  number: { vi: "STT", en: "No." },
  term: { vi: "Thời hạn", en: "By when" },
  recipient: { vi: "Nơi nhận", en: "Notify" },
  bearer: { vi: "Đơn vị thực hiện", en: "By whom" },
  duty: { vi: "Nội dung, căn cứ", en: "Duty and text" },
  state: { vi: "Tình trạng", en: "State" },
  missing: { vi: "Cần khai để xác định:", en: "To be stated:" },
  lines: (numbers: string): LocalizedText => ({ vi: `mục ${numbers}`, en: `no. ${numbers}` }),
  notApplicable: { vi: "Không áp dụng đối với sự cố này:", en: "Does not apply to this incident:" },
  nothing: {
    vi: "Các văn bản được nêu không quy định phải thông báo sự cố này.",
    en: "The selected texts require no notice of this incident.",
  },
  event: (id: string, recipient: string, open: boolean): LocalizedText => ({
    vi: `Sự cố ${id}: thông báo ${recipient}${open ? " (nếu áp dụng)" : ""}`,
    en: `Incident ${id}: notify ${recipient}${open ? " (if it applies)" : ""}`,
  }),
  texts: { vi: "Văn bản", en: "Texts" },
  counting: {
    vi: "Số giờ tính liên tục từ thời điểm phát hiện, kể cả ban đêm và ngày nghỉ; thông báo đúng thời điểm cuối vẫn trong hạn. Mức sự cố theo văn bản của tỉnh không thay cho đánh giá theo văn bản của trung ương.",
    en: "Hours run from the detection, nights and holidays included; a notice at the last moment is still in time. A level under a provincial text does not replace an assessment under a national one.",
  },
  disclaimer: {
    vi: "Kết quả dựa trên dữ kiện được khai, không phải là tư vấn pháp lý.",
    en: "The result is based on the stated facts; it is not legal advice.",
  },
} as const;
