import type { Norm } from "../../topics.js";

export const article24: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/operation-report",
    cite: { article: 24, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      cadence: { counting: "rolling", every: { amount: 6, unit: "month" } },
      recipient: "managing-agency",
    },
    readings: ["O3", "G12"],
    title: {
      vi: "Báo cáo sáu tháng một lần về hoạt động và dịch vụ của trung tâm",
      en: "Report every six months on the centre's operation and services",
    },
  },
  {
    id: "ben-tre-18-2018/security-report",
    cite: { article: 24, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "report-schedule",
    params: {
      cadence: { counting: "calendar", every: "month" },
      recipient: "managing-agency",
    },
    readings: ["O3", "G12"],
    title: {
      vi: "Báo cáo hằng tháng về an toàn thông tin, dữ liệu",
      en: "Monthly report on information and data security",
    },
  },
  {
    id: "ben-tre-18-2018/duty-round-the-clock",
    cite: { article: 24, clause: 10 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        { vi: "lịch trực của trung tâm", en: "duty roster of the centre" },
        { vi: "sổ giao nhận ca trực", en: "log of shift handovers" },
      ],
    },
    title: {
      vi: "Có cán bộ trực trung tâm suốt ngày đêm",
      en: "Staff are on duty at the centre day and night",
    },
  },
];
