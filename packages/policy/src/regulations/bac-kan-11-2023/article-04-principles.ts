import type { Norm } from "../../norm.js";

export const article04: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/principle-it-law",
    cite: { article: 4, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "bản tự rà soát hạ tầng, hệ thống thông tin theo Luật Công nghệ thông tin",
          en: "self-assessment of infrastructure and systems against the Law on Information Technology",
        },
      ],
    },
    references: [{ to: "law-it-2006", relation: "follows" }],
    readings: ["A1", "K1"],
    title: {
      vi: "Hạ tầng và hệ thống thông tin theo các nguyên tắc của Luật Công nghệ thông tin",
      en: "Infrastructure and information systems follow the principles of the Law on Information Technology",
    },
  },
  {
    id: "bac-kan-11-2023/principle-security-laws",
    cite: { article: 4, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "hồ sơ đề xuất cấp độ an toàn của từng hệ thống đã được phê duyệt",
          en: "approved security-level dossier of each system",
        },
        {
          vi: "bản tự rà soát theo Luật An toàn thông tin mạng và Luật An ninh mạng",
          en: "self-assessment against the two laws on network security",
        },
      ],
    },
    references: [
      { to: "law-network-information-security-2015", relation: "follows" },
      { to: "law-cybersecurity-2018", relation: "follows" },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Đáp ứng yêu cầu an toàn thông tin của các luật hiện hành",
      en: "Information security meets what the laws in force demand",
    },
  },
  {
    id: "bac-kan-11-2023/isms",
    cite: { article: 4, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phạm vi, chính sách và tuyên bố áp dụng của hệ thống quản lý an toàn thông tin",
          en: "scope, policy and statement of applicability of the management system",
        },
        {
          vi: "biên bản đánh giá nội bộ hoặc chứng nhận theo tiêu chuẩn",
          en: "internal audit minutes or certificate against the standard",
        },
      ],
    },
    references: [{ to: "iso-27001-2013", relation: "follows" }],
    readings: ["A1", "K1"],
    title: {
      vi: "Hệ thống quản lý an toàn thông tin theo tiêu chuẩn quốc tế",
      en: "The information security management system follows the international standard",
    },
  },
  {
    id: "bac-kan-11-2023/technical-standards",
    cite: { article: 4, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "bảng đối chiếu Trung tâm Tích hợp dữ liệu với tiêu chuẩn, quy chuẩn kỹ thuật áp dụng cho trung tâm dữ liệu",
          en: "table comparing the centre with the technical standards for data centres",
        },
        {
          vi: "ý kiến về sự phù hợp với Kiến trúc Chính quyền điện tử của tỉnh",
          en: "opinion on conformity with the province's e-government architecture",
        },
      ],
    },
    references: [
      { to: "tt-03-2013", relation: "follows" },
      { to: "tt-23-2022", relation: "follows" },
      { to: "e-government-architecture", relation: "follows" },
    ],
    readings: ["A1", "K1"],
    title: {
      vi: "Duy trì, vận hành, nâng cấp Trung tâm Tích hợp dữ liệu theo tiêu chuẩn, quy chuẩn và kiến trúc chính quyền điện tử",
      en: "The centre is kept, run and upgraded by the technical standards and the e-government architecture",
    },
  },
  {
    id: "bac-kan-11-2023/data-sharing",
    cite: { article: 4, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "danh mục dữ liệu chia sẻ và quy chế khai thác của từng cơ sở dữ liệu",
          en: "catalogue of shared data and rules of use of each database",
        },
        { vi: "nhật ký kết nối, chia sẻ dữ liệu", en: "log of data connections and sharing" },
      ],
    },
    references: [{ to: "nd-47-2020", relation: "follows" }],
    readings: ["A1", "K1"],
    title: {
      vi: "Quản lý, kết nối, chia sẻ dữ liệu số không mật theo nghị định về chia sẻ dữ liệu",
      en: "Digital data without state secrets are managed, connected and shared under the decree on data sharing",
    },
  },
  {
    id: "bac-kan-11-2023/state-secret-data",
    cite: { article: 4, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "quyết định của người có thẩm quyền cho từng lần cung cấp dữ liệu mật, hoặc xác nhận không có dữ liệu mật",
          en: "decision of the competent person for each transfer of secret data, or a statement that there are none",
        },
      ],
    },
    references: [{ to: "law-state-secrets-2018", relation: "follows" }],
    readings: ["A1", "K1"],
    title: {
      vi: "Chia sẻ dữ liệu thuộc bí mật nhà nước theo luật về bảo vệ bí mật nhà nước",
      en: "Data within state secrecy are shared under the law on protecting state secrets",
    },
  },
  {
    id: "bac-kan-11-2023/asset-use",
    cite: { article: 4, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sổ theo dõi tài sản công của Trung tâm Tích hợp dữ liệu",
          en: "register of the centre's public assets",
        },
        {
          vi: "số liệu về hiệu suất sử dụng hạ tầng",
          en: "figures of how far the infrastructure is used",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 18, paragraph: 1 } }],
    readings: ["O2", "A1"],
    title: {
      vi: "Sử dụng và quản lý tài sản công đúng quy định, khai thác hạ tầng an toàn, hiệu quả",
      en: "Public assets are used and managed by the rules, and the infrastructure safely and efficiently",
    },
  },
  {
    id: "bac-kan-11-2023/operating-budget",
    cite: { article: 4, clause: 8 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      attesters: ["managing-agency", "operator"],
      evidence: [
        {
          vi: "dự toán và quyết định giao kinh phí hằng năm cho Trung tâm Tích hợp dữ liệu",
          en: "yearly estimate and decision allotting funds to the centre",
        },
        { vi: "báo cáo quyết toán kinh phí vận hành", en: "settlement of the operating funds" },
      ],
    },
    references: [{ to: "law-state-budget-2015", relation: "follows" }],
    readings: ["A1", "K1"],
    title: {
      vi: "Kinh phí thường xuyên cho Trung tâm Tích hợp dữ liệu theo luật về ngân sách nhà nước",
      en: "Regular funds for the centre follow the law on the state budget",
    },
  },
];
