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
          vi: "cấu hình bộ mã ký tự của cơ sở dữ liệu và trang",
          en: "character set settings of databases and pages",
        },
      ],
    },
    references: [{ to: "tcvn-6909-2001", relation: "follows" }],
    readings: ["Q1", "Q2"],
    emendation: { printed: "6909:2011", read: "TCVN 6909:2001" },
    title: {
      vi: "Thống nhất sử dụng bộ mã ký tự Unicode khi lưu và trao đổi thông tin",
      en: "Unicode is used throughout for storing and exchanging information",
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
          vi: "bảng đối chiếu cổng với danh mục tiêu chuẩn kỹ thuật",
          en: "table comparing the portal with the list of technical standards",
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
      vi: "Cổng TTĐT tỉnh theo tiêu chuẩn ứng dụng công nghệ thông tin của Bộ Thông tin và Truyền thông",
      en: "The portal follows the Ministry of Information and Communications' IT standards",
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
          en: "result of the accessibility check",
        },
        {
          vi: "kết quả tự đánh giá việc cung cấp dịch vụ công trực tuyến",
          en: "self-assessment of how public services are provided online",
        },
      ],
    },
    references: [{ to: "tt-32-2017", relation: "follows" }],
    readings: ["Q1", "Q2", "A1"],
    emendation: { printed: "32/2017/TT-BTTT", read: "32/2017/TT-BTTTT" },
    title: {
      vi: "Cung cấp dịch vụ công trực tuyến và truy cập thuận tiện theo thông tư của Bộ",
      en: "Online public services and easy access follow the Ministry's circular",
    },
  },
];
