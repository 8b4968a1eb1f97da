import type { Norm } from "../../topics.js";

export const article20: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/infrastructure-budget",
    cite: { article: 20, clause: 1 },
    modality: "must",
    bearer: "provincial-office",
    topic: "activity-cadence",
    params: { activity: "budget-plan", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Đưa kinh phí duy trì hạ tầng cổng vào dự toán mỗi năm",
      en: "Put the cost of the portal's infrastructure into every year's budget",
    },
  },
];
