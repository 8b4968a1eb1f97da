import type { Norm } from "../../topics.js";

export const article18: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/inspection",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-cadence",
    params: {
      activity: "inspection",
      cadence: { counting: "rolling", every: { amount: 6, unit: "month" } },
    },
    readings: ["G12"],
    title: {
      vi: "Kiểm tra định kỳ việc tuân thủ quy chế",
      en: "Regular inspection of compliance with the regulation",
    },
  },
];
