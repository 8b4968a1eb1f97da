import type { Norm } from "../../topics.js";

export const article25: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/training-programme",
    cite: { article: 25, clause: 5, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-cadence",
    params: { activity: "training", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm tổ chức đào tạo, tập huấn, diễn tập cho viên chức kỹ thuật",
      en: "Run training and exercises for technical staff every year",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-report-yearly",
    cite: { article: 25, clause: 12, inferred: true },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: { cadence: { counting: "calendar", every: "year" }, recipient: "provincial-committee" },
    readings: ["G12"],
    title: {
      vi: "Báo cáo hằng năm với tỉnh về hoạt động của trung tâm",
      en: "Yearly report to the province on the centre's operation",
    },
  },
];
