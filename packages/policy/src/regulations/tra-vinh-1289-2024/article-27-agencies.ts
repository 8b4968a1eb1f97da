import type { Norm } from "../../topics.js";

export const article27: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/budget-of-agencies",
    cite: { article: 27, clause: 2, point: "d" },
    modality: "must",
    bearer: "connected-agency",
    topic: "activity-cadence",
    params: { activity: "budget-plan", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Cơ quan có hệ thống đặt tại trung tâm dự trù kinh phí mỗi năm",
      en: "Agencies with systems at the centre estimate their budget every year",
    },
  },
];
