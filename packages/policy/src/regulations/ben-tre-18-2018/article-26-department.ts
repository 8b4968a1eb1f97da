import type { Norm } from "../../topics.js";

export const article26: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/usage-summary",
    cite: { article: 26, clause: 5 },
    modality: "must",
    bearer: "managing-agency",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-committee",
    },
    readings: ["G12"],
    title: {
      vi: "Tổng hợp hằng năm về khai thác, sử dụng và an toàn thông tin của trung tâm",
      en: "Yearly summary of the centre's use and information security",
    },
  },
];
