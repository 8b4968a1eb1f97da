import type { Norm } from "../../topics.js";

export const article16: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/budget",
    cite: { article: 16, clause: 4 },
    modality: "must",
    bearer: "finance-department",
    topic: "activity-cadence",
    params: { activity: "budget-plan", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm cân đối ngân sách cho ứng dụng và an toàn thông tin",
      en: "Balance every year the budget for IT applications and their security",
    },
  },
];
