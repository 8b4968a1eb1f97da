import type { Norm } from "../../norm.js";

export const article28: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/budget",
    cite: { article: 28 },
    modality: "must",
    bearer: "finance-department",
    topic: "activity-cadence",
    params: {
      activity: "budget-plan",
      toldApart: true,
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14"],
    title: {
      vi: "Mỗi năm trình kinh phí quản lý, vận hành, bảo trì trung tâm",
      en: "Submit every year the budget for managing, running and maintaining the centre",
    },
  },
];
