import type { Norm } from "../../norm.js";

export const article35: readonly Norm[] = [
  {
    id: "nd-331-2026/yearly-report-unit",
    cite: { article: 35 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      name: { vi: "báo cáo hằng năm", en: "yearly report" },
      cadence: { counting: "calendar", every: "year" },
      recipient: "system-owner",
      dueBy: { monthDay: "12-20", inclusive: false },
    },
    readings: ["S3", "G7"],
    title: {
      vi: "Gửi báo cáo hằng năm cho chủ quản hệ thống thông tin trước ngày 20/12, số liệu từ 15/12 năm trước đến 14/12",
      en: "The yearly report goes to the owner of the system before 20 December, with data from 15 December to 14 December",
    },
  },
  {
    id: "nd-331-2026/yearly-report-owner",
    cite: { article: 35 },
    modality: "must",
    bearer: "system-owner",
    topic: "report-schedule",
    params: {
      name: { vi: "báo cáo hằng năm", en: "yearly report" },
      cadence: { counting: "calendar", every: "year" },
      recipient: "public-security-ministry",
      dueBy: { monthDay: "12-25", inclusive: false },
    },
    readings: ["S3", "G7"],
    title: {
      vi: "Gửi báo cáo hằng năm cho Bộ Công an trước ngày 25/12, số liệu từ 15/12 năm trước đến 14/12",
      en: "The yearly report goes to the Ministry of Public Security before 25 December, with data from 15 December to 14 December",
    },
  },
];
