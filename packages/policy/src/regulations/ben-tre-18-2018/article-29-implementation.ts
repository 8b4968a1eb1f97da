import type { Norm } from "../../topics.js";

export const article29: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/implementation-report",
    cite: { article: 29, clause: 1 },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-committee",
      dueBy: { monthDay: "12-31", inclusive: false },
    },
    readings: ["G7", "G12"],
    title: {
      vi: "Báo cáo hằng năm với tỉnh về việc thực hiện quy chế",
      en: "Yearly report to the province on carrying out the regulation",
    },
  },
];
