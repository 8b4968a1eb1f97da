import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "ben-tre-18-2018",
  number: "18/2018/QĐ-UBND",
  kind: "legal-normative-document",
  issuer: {
    vi: "Ủy ban nhân dân tỉnh Bến Tre",
    en: "People's Committee of Bến Tre province",
  },
  province: "ben-tre",
  title: {
    vi: "Quy chế vận hành của Trung tâm Tích hợp Dữ liệu tỉnh Bến Tre",
    en: "Regulation on operating the Data Integration Centre of Bến Tre province",
  },
  issuedOn: "2018-05-04",
  effectiveFrom: "2018-05-14",
  statuses: [
    { from: "2018-05-14", value: "in-force", confidence: "M", checkedOn: "2026-11-22" },
    {
      from: "2025-07-01",
      value: "in-force",
      confidence: "M",
      checkedOn: "2026-11-22",
      note: {
        vi: "Từ ngày 01/7/2025 chỉ còn hiệu lực trên địa bàn tỉnh Bến Tre cũ.",
        en: "Since 1 July 2025 in force only inside the former Bến Tre province.",
      },
    },
  ],
};
