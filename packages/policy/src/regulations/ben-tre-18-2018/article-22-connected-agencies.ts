import type { Norm } from "../../topics.js";

export const article22: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/network-administrator",
    cite: { article: 22, clause: 1 },
    modality: "must",
    bearer: "connected-agency",
    topic: "attestation",
    params: {
      attesters: ["connected-agency"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        {
          vi: "quyết định phân công cán bộ quản trị mạng cơ sở",
          en: "decision assigning the agency's network administrator",
        },
        {
          vi: "văn bằng, chứng chỉ về công nghệ thông tin của cán bộ đó",
          en: "that officer's information technology qualifications",
        },
      ],
    },
    title: {
      vi: "Mỗi cơ quan kết nối có ít nhất một cán bộ quản trị mạng",
      en: "Each connected agency has at least one network administrator",
    },
  },
  {
    id: "ben-tre-18-2018/usage-report",
    cite: { article: 22, clause: 6 },
    modality: "must",
    bearer: "connected-agency",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "year" },
      recipient: "managing-agency",
      dueBy: { monthDay: "11-30", inclusive: true },
    },
    readings: ["G7", "G12"],
    title: {
      vi: "Báo cáo hằng năm về việc dùng dịch vụ của trung tâm",
      en: "Yearly report on how the agency uses the centre's services",
    },
  },
];
