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
    en: `no rule ${rule}; ttthdl rules lists them`,
  }),
  textFile: {
    vi: "bản chữ của văn bản mà người sử dụng có; in phần được mã hóa và so với bản dùng để mã hóa",
    en: "your own copy of the text; shows the encoded unit and compares it with the copy that was encoded",
  },
  notPrinted: (file: string): LocalizedText => ({
    vi: `${file} không có điều khoản này`,
    en: `${file} prints nothing at this place`,
  }),
  same: {
    vi: "trùng với bản dùng để mã hóa",
    en: "the same words as in the copy that was encoded",
  },
  differs: {
    vi: "khác với bản dùng để mã hóa: đối chiếu trước khi sử dụng quy tắc này",
    en: "not the words of the copy that was encoded: compare them before you rely on this rule",
  },
  noDigest: {
    vi: "không so được: bản dùng để mã hóa không in điều khoản này",
    en: "cannot be compared: the copy that was encoded does not print this place",
  },
  notReviewed: {
    vi: "chưa có ai rà soát",
    en: "nobody has reviewed it",
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
  status: { vi: "Lưu ý về văn bản", en: "On the text" },
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
  holds: { vi: "Xác nhận có giá trị", en: "An attestation holds" },
} as const;
