import type { Norm } from "../../topics.js";

export const article17: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/vulnerability-assessment",
    cite: { article: 17, clause: 4 },
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
