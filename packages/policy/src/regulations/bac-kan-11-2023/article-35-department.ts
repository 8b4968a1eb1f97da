import type { Norm } from "../../topics.js";

export const article35: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/operation-report-yearly",
    cite: { article: 35, clause: 4 },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-committee",
    },
    readings: ["G12"],
    title: {
      vi: "Báo cáo hằng năm với tỉnh về hoạt động của trung tâm",
      en: "Yearly report to the province on the centre's operation",
    },
  },
  {
    id: "bac-kan-11-2023/security-plan",
    cite: { article: 35, clause: 6 },
    modality: "must",
    bearer: "managing-agency",
    topic: "activity-cadence",
    params: { activity: "security-plan", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm lập kế hoạch an toàn thông tin theo nhu cầu các cơ quan",
      en: "Plan information security every year from the agencies' needs",
    },
  },
];
