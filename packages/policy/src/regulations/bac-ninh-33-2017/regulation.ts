import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "bac-ninh-33-2017",
  number: "33/2017/QĐ-UBND",
  aliases: ["35/2017/QĐ-UBND"],
  kind: "legal-normative-document",
  issuer: {
    vi: "Ủy ban nhân dân tỉnh Bắc Ninh",
    en: "People's Committee of Bắc Ninh province",
  },
  province: "bac-ninh",
  title: {
    vi: "Quy chế quản lý, sử dụng các ứng dụng công nghệ thông tin dùng chung tỉnh Bắc Ninh",
    en: "Regulation on managing and using the shared IT applications of Bắc Ninh province",
  },
  issuedOn: "2017-10-30",
  effectiveFrom: "2017-11-15",
  statuses: [
    { from: "2017-11-15", value: "in-force", confidence: "M", checkedOn: "2026-11-22" },
    {
      from: "2025-07-01",
      value: "in-force",
      confidence: "M",
      checkedOn: "2026-11-22",
      note: {
        vi: "Từ ngày 01/7/2025 chỉ còn hiệu lực trên địa bàn tỉnh Bắc Ninh cũ.",
        en: "Since 1 July 2025 in force only inside the former Bắc Ninh province.",
      },
    },
    {
      from: "2025-12-05",
      value: "partially-superseded",
      confidence: "M",
      checkedOn: "2026-11-22",
      note: {
        vi: "Một phần đã bị thay thế từ ngày 05/12/2025: Điều 5 (thư điện tử) nhường chỗ cho Quyết định 79/2025/QĐ-UBND của tỉnh Bắc Ninh; phần còn lại chỉ có hiệu lực trên địa bàn tỉnh Bắc Ninh cũ.",
        en: "Partly superseded since 5 December 2025: Article 5 (e-mail) gave way to Decision 79/2025/QĐ-UBND of Bắc Ninh; the rest is in force only inside the former Bắc Ninh province.",
      },
    },
  ],
};
