import type { Norm } from "../../topics.js";

export const article14: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/maintenance",
    cite: { article: 14, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "maintenance", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12", "O2"],
    title: {
      vi: "Bảo trì, bảo dưỡng tổng thể toàn hệ thống mỗi năm",
      en: "Overall maintenance of the whole system every year",
    },
  },
];
