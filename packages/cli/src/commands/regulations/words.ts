/** What a person sees of `ttthdl regulations`. */
export const words = {
  description: {
    vi: "liệt kê các văn bản và tình trạng hiệu lực",
    en: "list the regulations and their status",
  },
  slug: { vi: "Tên gọi", en: "Slug" },
  regulation: { vi: "Văn bản", en: "Regulation" },
  issued: { vi: "Ban hành", en: "Issued" },
  inForce: { vi: "Có hiệu lực", en: "In force from" },
  status: { vi: "Tình trạng", en: "Status" },
  unknown: { vi: "chưa rõ", en: "unknown" },
} as const;
