import type { Norm } from "../../topics.js";

export const article27: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/vulnerability-assessment",
    cite: { article: 27, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: {
      activity: "vulnerability-assessment",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm kiểm tra, đánh giá điểm yếu của toàn hệ thống",
      en: "Assess the whole system for vulnerabilities every year",
    },
  },
];
