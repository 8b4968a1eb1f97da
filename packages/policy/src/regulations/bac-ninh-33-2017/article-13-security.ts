import type { Norm } from "../../topics.js";

export const article13: readonly Norm[] = [
  {
    id: "bac-ninh-33-2017/backup-frequency",
    cite: { article: 13, clause: 2 },
    modality: "must",
    bearer: "connected-agency",
    topic: "backup-frequency",
    appliesTo: { importance: ["important", "ordinary"] },
    params: { every: { atMost: { amount: 1, unit: "week" } } },
    readings: ["B1"],
    title: {
      vi: "Sao lưu dữ liệu mỗi tuần, trừ dữ liệu đặc biệt",
      en: "Data other than special data are backed up every week",
    },
  },
  {
    id: "bac-ninh-33-2017/security-review",
    cite: { article: 13, clause: 4 },
    modality: "must",
    bearer: "connected-agency",
    topic: "activity-cadence",
    params: { activity: "security-review", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm kiểm tra, đánh giá hoặc kiểm định an toàn hệ thống",
      en: "Inspect, assess or audit the system's security every year",
    },
  },
];
