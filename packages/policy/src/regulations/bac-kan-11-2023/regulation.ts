import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "bac-kan-11-2023",
  number: "11/2023/QĐ-UBND",
  kind: "legal-normative-document",
  issuer: {
    vi: "Ủy ban nhân dân tỉnh Bắc Kạn",
    en: "People's Committee of Bắc Kạn province",
  },
  province: "bac-kan",
  title: {
    vi: "Quy chế quản trị, quản lý, vận hành, khai thác hệ thống hạ tầng, ứng dụng, cơ sở dữ liệu dùng chung tại Trung tâm Tích hợp dữ liệu tỉnh Bắc Kạn",
    en: "Regulation on administering, managing, operating and using the shared infrastructure, applications and databases of the Data Integration Centre of Bắc Kạn province",
  },
  issuedOn: "2023-05-18",
  effectiveFrom: "2023-05-29",
  statuses: [
    { from: "2023-05-29", value: "in-force", confidence: "M", checkedOn: "2026-11-22" },
    {
      from: "2025-07-01",
      value: "in-force",
      confidence: "M",
      checkedOn: "2026-11-22",
      note: {
        vi: "Từ ngày 01/7/2025 chỉ còn hiệu lực trên địa bàn tỉnh Bắc Kạn cũ.",
        en: "Since 1 July 2025 in force only inside the former Bắc Kạn province.",
      },
    },
  ],
};
