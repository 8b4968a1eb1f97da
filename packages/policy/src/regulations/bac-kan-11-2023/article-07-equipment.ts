import type { Norm } from "../../topics.js";

export const article07: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/equipment-report-quarterly",
    cite: { article: 7, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "quarter" },
      recipient: "managing-agency",
    },
    readings: ["G12", "O2"],
    title: {
      vi: "Báo cáo hằng quý về quản lý, sử dụng thiết bị",
      en: "Quarterly report on how equipment is managed and used",
    },
  },
  {
    id: "bac-kan-11-2023/equipment-report-yearly",
    cite: { article: 7, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "year" },
      recipient: "managing-agency",
    },
    readings: ["G12", "O2"],
    title: {
      vi: "Báo cáo hằng năm về quản lý, sử dụng thiết bị",
      en: "Yearly report on how equipment is managed and used",
    },
  },
];
