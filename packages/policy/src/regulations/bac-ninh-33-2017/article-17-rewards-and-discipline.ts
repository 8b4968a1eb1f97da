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
      vi: "Đề xuất tiêu chí khen thưởng, trong đó có mức độ sử dụng hiệu quả hệ thống dùng chung",
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
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "chế tài: tổ chức, cá nhân không thực hiện tốt Quy chế bị xem xét kỷ luật hoặc bị xử lý theo quy định của pháp luật, tùy theo mức độ vi phạm",
          en: "sanction: organisations and persons that fail to carry out the regulation are disciplined or dealt with under the law, by the gravity of the breach",
        },
      ],
    },
    readings: ["N8"],
    title: {
      vi: "Chế tài đối với tổ chức, cá nhân không thực hiện tốt Quy chế: xem xét kỷ luật hoặc xử lý theo pháp luật",
      en: "Sanction for failing to carry out the regulation: discipline or treatment under the law",
    },
  },
];
