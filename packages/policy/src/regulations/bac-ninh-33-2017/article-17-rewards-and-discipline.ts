import type { Norm } from "../../norm.js";

export const article17: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/yearly-commendation",
    cite: { article: 17, paragraph: 1 },
    modality: "must",
    bearer: "provincial-committee",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "quyết định khen thưởng hoặc biên bản xét của năm",
          en: "commendation decision or minutes of the year",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Hằng năm xét, khen thưởng thành tích ứng dụng công nghệ thông tin",
      en: "Achievements in using IT are considered and commended every year",
    },
  },
  {
    id: "bac-ninh-33-2017/commendation-criteria",
    cite: { article: 17, paragraph: 1 },
    modality: "must",
    bearer: "home-affairs-department",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản đề xuất tiêu chí có tiêu chí về hệ thống dùng chung",
          en: "proposal of criteria including the one on shared systems",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 16, clause: 2, point: "b" } }],
    readings: ["N8", "A1"],
    title: {
      vi: "Đề xuất tiêu chí khen thưởng, trong đó có mức độ dùng hiệu quả hệ thống dùng chung",
      en: "Criteria for commendation are proposed, among them how well shared systems are used",
    },
  },
  {
    id: "bac-ninh-33-2017/commendation-inspection",
    cite: { article: 17, paragraph: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo kết quả kiểm tra thực tế của năm",
          en: "report of the year's on-site inspection",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 18, clause: 1 } }],
    readings: ["N8", "A1"],
    title: {
      vi: "Báo cáo kết quả kiểm tra thực tế làm căn cứ khen thưởng",
      en: "The results of on-site inspection are reported as a basis for commendation",
    },
  },
  {
    id: "bac-ninh-33-2017/discipline",
    cite: { article: 17, paragraph: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency", "provincial-committee"],
      evidence: [
        {
          vi: "hồ sơ xem xét, xử lý các trường hợp vi phạm, hoặc xác nhận không có vi phạm",
          en: "records of how breaches were dealt with, or a statement that there were none",
        },
      ],
    },
    readings: ["N8", "A1"],
    title: {
      vi: "Xem xét kỷ luật hoặc xử lý theo pháp luật người, tổ chức không thực hiện tốt Quy chế",
      en: "Those who fail to carry out the regulation are disciplined or dealt with under the law",
    },
  },
];
