import type { Norm } from "../../norm.js";

export const article22: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/inspection",
    cite: { article: 22, paragraph: 1 },
    modality: "must",
    bearer: "provincial-office",
    topic: "activity-existence",
    params: {
      name: {
        vi: "Kiểm tra việc thực hiện Quy chế",
        en: "Inspection of how the regulation is carried out",
      },
      activity: "inspection",
    },
    readings: ["G5", "G14"],
    title: {
      vi: "Văn phòng Ủy ban nhân dân tỉnh chủ trì kiểm tra việc thực hiện Quy chế",
      en: "The Office of the provincial People's Committee leads inspections of the implementation of the regulation",
    },
  },
  {
    id: "ben-tre-03-2019/results-assessment",
    cite: { article: 22, paragraph: 1 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng thống kê, đánh giá từng Cổng TTĐT",
          en: "statistics and assessment of each portal",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Thống kê, đánh giá kết quả hoạt động Cổng TTĐT của các cơ quan, đơn vị",
      en: "The results of the agencies' portals are recorded and assessed",
    },
  },
  {
    id: "ben-tre-03-2019/summary-report",
    cite: { article: 22, paragraph: 1 },
    alsoCites: [{ article: 22, paragraph: 2 }],
    modality: "must",
    bearer: "provincial-office",
    topic: "report-schedule",
    params: {
      name: {
        vi: "báo cáo tổng hợp kết quả thực hiện",
        en: "summary report on the implementation",
      },
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-committee",
    },
    readings: ["R2"],
    title: {
      vi: "Định kỳ hằng năm tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh",
      en: "Annual summary report to the provincial People's Committee on the implementation results",
    },
  },
  {
    id: "ben-tre-03-2019/operation-report",
    cite: { article: 22, paragraph: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "report-schedule",
    params: {
      name: { vi: "báo cáo về Cổng TTĐT", en: "report on the portal" },
      cadence: { counting: "calendar", every: "year" },
      recipient: "provincial-office",
      dueBy: { monthDay: "11-20", inclusive: false },
    },
    readings: ["G7", "R2"],
    title: {
      vi: "Cơ quan, đơn vị có Cổng TTĐT gửi báo cáo về Văn phòng Ủy ban nhân dân tỉnh trước ngày 20/11 hằng năm",
      en: "Annual report of portal owners to the Office of the provincial People's Committee, before 20 November",
    },
  },
];
