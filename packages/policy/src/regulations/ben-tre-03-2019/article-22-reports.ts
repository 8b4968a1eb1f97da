import type { Norm } from "../../topics.js";

export const article22: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/summary-report",
    cite: { article: 22, paragraph: 1 },
    modality: "must",
    bearer: "provincial-office",
    topic: "report-schedule",
    params: { cadence: { counting: "calendar", every: "year" }, recipient: "provincial-committee" },
    readings: ["G12"],
    title: {
      vi: "Tổng hợp hằng năm kết quả hoạt động các cổng, báo cáo tỉnh",
      en: "Yearly summary to the province of how the portals did",
    },
  },
  {
    id: "ben-tre-03-2019/operation-report",
    cite: { article: 22, paragraph: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-office",
      dueBy: { monthDay: "11-20", inclusive: false },
    },
    readings: ["G7", "G12"],
    title: {
      vi: "Báo cáo hằng năm của cơ quan có cổng, gửi trước hạn in trong văn bản",
      en: "Yearly report of the portals' owners, sent before the printed day",
    },
  },
];
