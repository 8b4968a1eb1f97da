import type { Norm } from "../../topics.js";

export const article26: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/budget",
    cite: { article: 26, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "budget-plan", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm dự trù kinh phí vận hành, mua sắm, nâng cấp",
      en: "Estimate every year the budget for running, buying and upgrading",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-report-half-yearly",
    cite: { article: 26, clause: 9 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      cadence: { counting: "rolling", every: { amount: 6, unit: "month" } },
      recipient: "managing-agency",
    },
    readings: ["G12"],
    title: {
      vi: "Báo cáo sáu tháng một lần về hoạt động và dịch vụ của trung tâm",
      en: "Report every six months on the centre's operation and services",
    },
  },
  {
    id: "tra-vinh-1289-2024/operation-report",
    cite: { article: 26, clause: 9 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: { cadence: { counting: "calendar", every: "year" }, recipient: "managing-agency" },
    readings: ["G12"],
    title: {
      vi: "Báo cáo hằng năm về hoạt động và dịch vụ của trung tâm",
      en: "Yearly report on the centre's operation and services",
    },
  },
  {
    id: "tra-vinh-1289-2024/security-report",
    cite: { article: 26, clause: 9 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: { cadence: { counting: "calendar", every: "month" }, recipient: "managing-agency" },
    readings: ["G12"],
    title: {
      vi: "Báo cáo hằng tháng về an toàn thông tin",
      en: "Monthly report on information security",
    },
  },
];
