import type { Norm } from "../../topics.js";

export const article14: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/equipment-review",
    cite: { article: 14, clause: 2 },
    modality: "must",
    bearer: "operating-staff",
    topic: "activity-cadence",
    params: { activity: "equipment-review", cadence: { counting: "calendar", every: "quarter" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi quý tổng hợp tình hình quản lý, sử dụng thiết bị",
      en: "Take stock every quarter of how equipment is managed and used",
    },
  },
];
