import type { Norm } from "../../norm.js";

export const article20: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/security-review",
    cite: { article: 20, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: {
      name: { vi: "Rà soát, đánh giá an toàn thông tin", en: "Security review" },
      activity: "security-review",
    },
    readings: ["G5", "T10", "G14"],
    title: {
      vi: "Rà soát, đánh giá an toàn thông tin của máy chủ, ứng dụng để xác định mối đe dọa",
      en: "Servers and applications are reviewed for security to find the threats",
    },
  },
  {
    id: "tra-vinh-1289-2024/threats-handled",
    cite: { article: 20, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "kế hoạch và kết quả xử lý mối đe dọa sau rà soát",
          en: "plan and results of handling threats after the review",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: { vi: "Xử lý các mối đe dọa đã xác định", en: "The threats found are dealt with" },
  },
  {
    id: "tra-vinh-1289-2024/risk-context",
    cite: { article: 20, clause: 2, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "tài liệu bối cảnh trong hồ sơ quản lý rủi ro",
          en: "context paper in the risk file",
        },
      ],
    },
    members: [
      { id: "overview", title: { vi: "thông tin tổng quan", en: "overview" } },
      { id: "objectives", title: { vi: "mục tiêu", en: "objectives" } },
      { id: "scale", title: { vi: "quy mô", en: "scale" } },
      { id: "scope", title: { vi: "phạm vi", en: "scope" } },
      {
        id: "protected-components",
        title: { vi: "thành phần cần bảo vệ", en: "components to be protected" },
      },
    ],
    readings: ["A1", "T10"],
    title: { vi: "Thiết lập bối cảnh quản lý rủi ro", en: "The context of risk management is set" },
  },
  {
    id: "tra-vinh-1289-2024/risk-assessment",
    cite: { article: 20, clause: 2, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "activity-existence",
    params: { activity: "risk-assessment" },
    members: [
      { id: "identification", title: { vi: "nhận biết rủi ro", en: "identification" } },
      { id: "analysis", title: { vi: "phân tích rủi ro", en: "analysis" } },
      { id: "estimation", title: { vi: "ước lượng rủi ro", en: "estimation" } },
    ],
    readings: ["G5", "G14", "T10", "G15"],
    title: {
      vi: "Đánh giá rủi ro để biết mức ảnh hưởng và ưu tiên xử lý",
      en: "Risks are assessed for their effect and order of handling",
    },
  },
  {
    id: "tra-vinh-1289-2024/risk-treatment",
    cite: { article: 20, clause: 2, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [{ vi: "phương án xử lý rủi ro được chọn", en: "the chosen risk treatment plan" }],
    },
    members: [
      { id: "management-measures", title: { vi: "biện pháp quản lý", en: "management measures" } },
      { id: "technical-measures", title: { vi: "biện pháp kỹ thuật", en: "technical measures" } },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Đưa ra và xác định phương án xử lý rủi ro",
      en: "Ways of treating the risks are set out and chosen",
    },
  },
  {
    id: "tra-vinh-1289-2024/risk-controls",
    cite: { article: 20, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng đối chiếu biện pháp kiểm soát với tiêu chuẩn theo cấp độ",
          en: "comparison of the controls with the standard by level",
        },
      ],
    },
    references: [{ to: "tcvn-11930-2017", relation: "follows" }],
    readings: ["A1", "T10"],
    title: {
      vi: "Kiểm soát rủi ro đạt yêu cầu cơ bản về quản lý, kỹ thuật của tiêu chuẩn theo cấp độ",
      en: "Risk controls meet the basic management and technical demands of the standard by level",
    },
  },
];
