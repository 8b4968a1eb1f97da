import { formatDay, type IsoDay, type LocalizedText } from "@ttthdl/core";

/** What a person sees of `ttthdl regulations`. */
export const words = {
  description: {
    vi: "liệt kê các văn bản, phạm vi áp dụng và tình trạng hiệu lực",
    en: "list the regulations, their territory and status",
  },
  slug: { vi: "Tên gọi", en: "Slug" },
  regulation: { vi: "Văn bản", en: "Regulation" },
  issued: { vi: "Ban hành", en: "Issued" },
  inForce: { vi: "Có hiệu lực", en: "In force from" },
  status: (asOf: IsoDay): LocalizedText => ({
    vi: `Phạm vi áp dụng và tình trạng hiệu lực tại ngày ${formatDay(asOf, "vi")}`,
    en: `Territory and status on ${formatDay(asOf, "en")}`,
  }),
  province: {
    vi: "mã của tỉnh (tỉnh hình thành năm 2025 có đuôi -2025): văn bản của địa bàn đó",
    en: "id of a province (those of 2025 end in -2025): the texts of that territory",
  },
  national: {
    vi: "Văn bản của trung ương cũng áp dụng, mã hóa một phần; chỉ đánh giá khi nêu -r national hoặc mã của văn bản:",
    en: "National texts that also apply, encoded in part; judged only when selected with -r national or the slug:",
  },
  elsewhere: {
    vi: "Văn bản áp dụng trên các địa bàn khác của tỉnh mới:",
    en: "Texts that apply in the other parts of the new province:",
  },
  unknown: { vi: "chưa rõ", en: "unknown" },
} as const;
