import type { Norm } from "../../topics.js";

export const article23: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/operation-report-yearly",
    cite: { article: 23, clause: 4 },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-committee",
    },
    readings: ["O3", "G12"],
    title: {
      vi: "Báo cáo hằng năm với tỉnh về hoạt động và dịch vụ của trung tâm",
      en: "Yearly report to the province on the centre's operation and services",
    },
  },
  {
    id: "ben-tre-18-2018/security-report-monthly",
    cite: { article: 23, clause: 4 },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "month" },
      recipient: "provincial-committee",
    },
    readings: ["O3", "G12"],
    title: {
      vi: "Báo cáo hằng tháng với tỉnh về an toàn thông tin, dữ liệu",
      en: "Monthly report to the province on information and data security",
    },
  },
];
