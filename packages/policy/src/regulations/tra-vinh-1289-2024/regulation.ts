import type { Instrument } from "@ttthdl/core";

export const instrument: Instrument = {
  slug: "tra-vinh-1289-2024",
  number: "1289/QĐ-UBND",
  kind: "administrative-decision",
  issuer: {
    vi: "Ủy ban nhân dân tỉnh Trà Vinh",
    en: "People's Committee of Trà Vinh province",
  },
  province: "tra-vinh",
  title: {
    vi: "Quy chế quản lý, vận hành, khai thác và đảm bảo an toàn thông tin tại Trung tâm dữ liệu tỉnh Trà Vinh",
    en: "Regulation on managing, operating, using and securing the Data Centre of Trà Vinh province",
  },
  issuedOn: "2024-07-29",
  effectiveFrom: "2024-07-29",
  replaces: "1383/QĐ-UBND",
  statuses: [
    { from: "2024-07-29", value: "in-force", confidence: "M", checkedOn: "2026-11-22" },
    {
      from: "2025-07-01",
      value: "in-force",
      confidence: "M",
      checkedOn: "2026-11-22",
      note: {
        vi: "Từ ngày 01/7/2025 chỉ còn hiệu lực trên địa bàn tỉnh Trà Vinh cũ.",
        en: "Since 1 July 2025 in force only inside the former Trà Vinh province.",
      },
    },
  ],
};
