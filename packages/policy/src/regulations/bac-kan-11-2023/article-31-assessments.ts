import type { Norm } from "../../norm.js";

export const article31: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/assessment-contents",
    cite: { article: 31, clause: 1 },
    modality: "must",
    bearer: "system-owner",
    alsoBinds: ["operator"],
    topic: "activity-contents",
    params: {
      name: {
        vi: "Kiểm tra, đánh giá an toàn thông tin và quản lý rủi ro",
        en: "Security assessment and risk management",
      },
      activity: "risk-assessment",
    },
    members: [
      {
        id: "legal-compliance",
        cite: { article: 31, clause: 1, point: "a" },
        title: {
          vi: "tuân thủ pháp luật về an toàn hệ thống thông tin theo cấp độ",
          en: "compliance with the law on securing systems by level",
        },
      },
      {
        id: "measure-effectiveness",
        cite: { article: 31, clause: 1, point: "b" },
        title: {
          vi: "hiệu quả của biện pháp bảo đảm an toàn",
          en: "effectiveness of the security measures",
        },
      },
      {
        id: "malware-and-weaknesses",
        cite: { article: 31, clause: 1, point: "c" },
        title: {
          vi: "phát hiện mã độc, lỗ hổng, điểm yếu, thử xâm nhập",
          en: "malware, weaknesses and penetration tests",
        },
      },
      {
        id: "other-assessments",
        cite: { article: 31, clause: 1, point: "d" },
        title: { vi: "nội dung khác do chủ quản quy định", en: "others set by the system owner" },
      },
    ],
    readings: ["K1", "G14", "G19"],
    title: {
      vi: "Kiểm tra, đánh giá, quản lý rủi ro có đủ các nội dung",
      en: "Checks, assessments and risk management cover every content",
    },
  },
  {
    id: "bac-kan-11-2023/periodic-assessment",
    cite: { article: 31, clause: 2, point: "a" },
    modality: "must",
    bearer: "system-owner",
    topic: "activity-existence",
    params: {
      name: {
        vi: "Kiểm tra, đánh giá an toàn thông tin và quản lý rủi ro",
        en: "Security assessment and risk management",
      },
      activity: "risk-assessment",
    },
    readings: ["G5", "G14"],
    title: {
      vi: "Kiểm tra, đánh giá định kỳ theo kế hoạch của chủ quản hệ thống",
      en: "Assessments take place periodically by the system owner's plan",
    },
  },
  {
    id: "bac-kan-11-2023/assessment-on-request",
    cite: { article: 31, clause: 2, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản yêu cầu của cấp có thẩm quyền và kết quả kiểm tra đột xuất",
          en: "requests of competent authorities and results of the checks",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Kiểm tra, đánh giá đột xuất khi cấp có thẩm quyền yêu cầu",
      en: "Assessments also take place when a competent authority asks",
    },
  },
];
