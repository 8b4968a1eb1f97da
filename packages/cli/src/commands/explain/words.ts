import type { Emendation, LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl explain`. */
export const words = {
  description: {
    vi: "giải thích một quy tắc: điều khoản, thông số, cách hiểu, dữ kiện cần",
    en: "explain a rule: citation, parameters, readings, facts needed",
  },
  rule: { vi: "mã quy tắc", en: "id of the rule" },
  unknownRule: (rule: string): LocalizedText => ({
    vi: `không có quy tắc ${rule}; xem danh sách bằng lệnh ttthdl rules`,
    en: `unknown rule ${rule}; list the rules with ttthdl rules`,
  }),
  textFile: {
    vi: "tệp văn bản (dạng chữ) của người sử dụng; hiển thị điều khoản được mã hóa và so sánh với bản dùng để mã hóa",
    en: "your own copy of the text; shows the provision and compares it with the copy used for encoding",
  },
  notPrinted: (file: string): LocalizedText => ({
    vi: `${file} không có điều khoản này`,
    en: `${file} does not contain this provision`,
  }),
  same: {
    vi: "trùng với bản dùng để mã hóa",
    en: "identical to the copy used for encoding",
  },
  differs: {
    vi: "khác với bản dùng để mã hóa: đối chiếu trước khi sử dụng quy tắc này",
    en: "differs from the copy used for encoding: compare before relying on this rule",
  },
  noDigest: {
    vi: "không so sánh được: bản dùng để mã hóa không có điều khoản này",
    en: "cannot be compared: the copy used for encoding does not contain this provision",
  },
  notReviewed: {
    vi: "chưa có ai rà soát",
    en: "not reviewed by anybody",
  },
  openEnd: { vi: "mục mở", en: "open end" },
  emended: ({ printed, read }: Emendation): LocalizedText => ({
    vi: `in là “${printed}”, hiểu là “${read}”`,
    en: `printed “${printed}”, read as “${read}”`,
  }),
  ifAny: { vi: "nếu có", en: "if any" },
  formerly: { vi: "tên cũ:", en: "formerly" },
} as const;

/** What stands before each line of an explanation. */
export const labels = {
  text: { vi: "Văn bản", en: "Regulation" },
  formerly: { vi: "Mã cũ", en: "Former ids" },
  status: { vi: "Lưu ý về văn bản", en: "Note on the text" },
  cite: { vi: "Điều khoản", en: "Citation" },
  alsoCite: { vi: "Cũng quy định tại", en: "Also at" },
  modality: { vi: "Tính chất", en: "Kind" },
  confidence: { vi: "Mức tin cậy", en: "Confidence" },
  topic: { vi: "Chủ đề", en: "Topic" },
  appliesTo: { vi: "Áp dụng cho", en: "Applies to" },
  requirement: { vi: "Yêu cầu", en: "Requirement" },
  defines: { vi: "Giải thích", en: "Defines" },
  condition: { vi: "Điều kiện", en: "Provided that" },
  reason: { vi: "Lý do chưa mã hóa", en: "Why not encoded" },
  member: { vi: "Thành phần", en: "Member" },
  reference: { vi: "Dẫn chiếu", en: "Reference" },
  emendation: { vi: "Chữ in nhầm", en: "Misprint" },
  reading: { vi: "Cách hiểu", en: "Reading" },
  printed: { vi: "Nguyên văn", en: "Printed" },
  comparison: { vi: "So sánh", en: "Comparison" },
  review: { vi: "Rà soát", en: "Review" },
  facts: { vi: "Dữ kiện cần", en: "Facts needed" },
  evidence: { vi: "Minh chứng gợi ý", en: "Suggested evidence" },
  attesters: { vi: "Người xác nhận", en: "Who attests" },
  holds: { vi: "Xác nhận có giá trị", en: "Validity of an attestation" },
} as const;
