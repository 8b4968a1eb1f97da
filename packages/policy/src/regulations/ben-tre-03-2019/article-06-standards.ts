import type { Norm } from "../../norm.js";

export const article06: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/unicode",
    cite: { article: 6, clause: 1 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      holds: { amount: 3, unit: "year" },
      evidence: [
        {
          vi: "cấu hình bộ mã ký tự của cơ sở dữ liệu và trang thông tin",
          en: "character set configuration of databases and pages",
        },
      ],
    },
    references: [{ to: "tcvn-6909-2001", relation: "follows" }],
    readings: ["Q1", "Q2"],
    emendation: { printed: "6909:2011", read: "TCVN 6909:2001" },
    title: {
      vi: "Thống nhất sử dụng bộ mã ký tự chữ Việt Unicode khi lưu trữ, trao đổi thông tin, dữ liệu trên Cổng TTĐT tỉnh",
      en: "The portal uses the Vietnamese Unicode character set throughout for storing and exchanging information and data",
    },
  },
  {
    id: "ben-tre-03-2019/technical-standards",
    cite: { article: 6, clause: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng đối chiếu Cổng TTĐT với danh mục tiêu chuẩn kỹ thuật",
          en: "comparison of the portal with the list of technical standards",
        },
      ],
    },
    references: [
      { to: "tt-39-2017", relation: "follows" },
      { relation: "see", cite: { article: 15, clause: 16 } },
    ],
    readings: ["Q1", "Q2", "A1"],
    emendation: { printed: "39/2017/TT-BTTT", read: "39/2017/TT-BTTTT" },
    title: {
      vi: "Tuân thủ tiêu chuẩn về ứng dụng công nghệ thông tin theo Thông tư số 39/2017/TT-BTTTT",
      en: "The portal follows the information technology standards under Circular 39/2017/TT-BTTTT",
    },
  },
  {
    id: "ben-tre-03-2019/accessibility",
    cite: { article: 6, clause: 3 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kết quả kiểm tra khả năng truy cập thuận tiện",
          en: "accessibility check results",
        },
        {
          vi: "kết quả tự đánh giá việc cung cấp dịch vụ công trực tuyến",
          en: "self-assessment of the provision of online public services",
        },
      ],
    },
    references: [{ to: "tt-32-2017", relation: "follows" }],
    readings: ["Q1", "Q2", "A1"],
    emendation: { printed: "32/2017/TT-BTTT", read: "32/2017/TT-BTTTT" },
    title: {
      vi: "Cung cấp dịch vụ công trực tuyến, bảo đảm khả năng truy cập thuận tiện theo Thông tư số 32/2017/TT-BTTTT",
      en: "Online public services are provided and accessibility is ensured under Circular 32/2017/TT-BTTTT",
    },
  },
];
