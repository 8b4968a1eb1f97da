import type { Norm } from "../../topics.js";

export const article06: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/training",
    cite: { article: 6, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "training", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm đào tạo kỹ năng cơ bản về an toàn thông tin cho viên chức vận hành",
      en: "Train operating staff every year in basic information security skills",
    },
  },
];
