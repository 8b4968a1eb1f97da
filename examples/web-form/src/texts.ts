import type { LocalizedText } from "@ttthdl/core";

type TextName =
  | "siteName"
  | "skip"
  | "home"
  | "otherLanguage"
  | "listTitle"
  | "listLead"
  | "example"
  | "errorPrefix"
  | "warningPrefix"
  | "notKept"
  | "sendAnyway"
  | "required"
  | "receiptTitle"
  | "receiptLead"
  | "keepAddress"
  | "receivedAt"
  | "deadline"
  | "endOf"
  | "basis"
  | "projected"
  | "steps"
  | "day"
  | "counted"
  | "yes"
  | "no"
  | "why"
  | "downloads"
  | "undrawable"
  | "notFound"
  | "tooLarge"
  | "refused"
  | "failed";

/** What the pages say beside the forms themselves. */
export const texts: Readonly<Record<TextName, LocalizedText>> = {
  siteName: { vi: "Gửi đề nghị tới Trung tâm dữ liệu", en: "Requests to the data centre" },
  skip: { vi: "Bỏ qua, đến nội dung chính", en: "Skip to main content" },
  home: { vi: "Danh sách mẫu", en: "All forms" },
  otherLanguage: { vi: "English", en: "Tiếng Việt" },
  listTitle: { vi: "Chọn mẫu đề nghị", en: "Choose a form" },
  listLead: {
    vi: "Các mẫu ban hành kèm theo quy chế của Trung tâm dữ liệu.",
    en: "The forms issued with the regulations of the data centre.",
  },
  example: {
    vi: "Trang ví dụ của bộ thư viện @ttthdl, không phải dịch vụ của cơ quan nhà nước.",
    en: "An example of the @ttthdl libraries, not a service of any authority.",
  },
  errorPrefix: { vi: "Lỗi: ", en: "Error: " },
  warningPrefix: { vi: "Lưu ý: ", en: "Note: " },
  notKept: {
    vi: "Chưa lưu được đề nghị. Nội dung đã điền còn nguyên dưới đây; xin gửi lại sau ít phút.",
    en: "Your request could not be kept. What you filled in is below; please submit it again in a few minutes.",
  },
  sendAnyway: { vi: "Đã xem lại, gửi đề nghị", en: "Checked, submit" },
  required: {
    vi: "Điền mọi mục, trừ mục ghi “không bắt buộc”.",
    en: "Fill in everything that is not marked optional.",
  },
  receiptTitle: { vi: "Đã nhận đề nghị", en: "Your request was received" },
  receiptLead: {
    vi: "Hãy tải văn bản về, ký, đóng dấu và gửi theo đường công văn nếu nơi nhận yêu cầu.",
    en: "Download the document, sign and seal it, and send it as an official letter if asked to.",
  },
  keepAddress: {
    vi: "Giữ kín địa chỉ trang này: ai có địa chỉ đều xem được đề nghị.",
    en: "Keep the address of this page to yourself: whoever has it can see the request.",
  },
  receivedAt: { vi: "Nhận lúc", en: "Received at" },
  deadline: { vi: "Hạn trả lời", en: "Reply due" },
  endOf: { vi: "hết ngày", en: "by the end of" },
  basis: { vi: "Căn cứ", en: "Legal basis" },
  projected: {
    vi: "Ngày nghỉ được dự kiến theo luật, chưa có thông báo chính thức cho năm ",
    en: "Days off follow from the law and are not yet announced for ",
  },
  steps: { vi: "Cách tính hạn", en: "How the deadline is counted" },
  day: { vi: "Ngày", en: "Day" },
  counted: { vi: "Tính", en: "Counts" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  why: { vi: "Vì sao", en: "Why" },
  downloads: { vi: "Tải về", en: "Downloads" },
  undrawable: {
    vi: "Bản PDF không vẽ được các ký tự sau; hãy dùng tệp Word nếu cần in chúng:",
    en: "The PDF cannot draw these characters; use the Word file to print them:",
  },
  notFound: { vi: "Không có trang này", en: "There is no such page" },
  tooLarge: { vi: "Nội dung gửi lên quá lớn", en: "What was sent is too large" },
  refused: { vi: "Không nhận được nội dung đã gửi", en: "What was sent cannot be accepted" },
  failed: { vi: "Có trục trặc, xin thử lại sau", en: "Something went wrong, please try later" },
};
