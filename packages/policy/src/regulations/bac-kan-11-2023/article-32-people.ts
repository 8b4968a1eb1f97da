import type { Norm } from "../../topics.js";

export const article32: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/training",
    cite: { article: 32, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "training", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm đào tạo kỹ năng cơ bản về an toàn thông tin cho người sử dụng",
      en: "Train users every year in basic information security skills",
    },
  },
];
