import type { Norm } from "../../norm.js";

export const article28: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/budget-allocation",
    cite: { article: 28 },
    modality: "must",
    bearer: "finance-department",
    topic: "activity-cadence",
    params: {
      activity: "budget-plan",
      toldApart: true,
      cadence: { counting: "calendar", every: "year" },
    },
    references: [{ to: "law-state-budget", relation: "follows" }],
    readings: ["G12", "G14"],
    title: {
      vi: "Mỗi năm tham mưu bố trí kinh phí cho trung tâm",
      en: "Propose every year how the centre is to be funded",
    },
  },
];
