import type { Norm } from "../../topics.js";

export const article21: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/budget",
    cite: { article: 21, clause: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "activity-cadence",
    params: { activity: "budget-plan", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Cơ quan có cổng thành phần lập kế hoạch kinh phí mỗi năm",
      en: "Owners of component portals plan their budget every year",
    },
  },
];
