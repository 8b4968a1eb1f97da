import type { Norm } from "../../topics.js";

export const article36: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/duty-round-the-clock",
    cite: { article: 36, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        { vi: "nội quy làm việc của trung tâm", en: "house rules of the centre" },
        { vi: "lịch trực vận hành của trung tâm", en: "duty roster of the centre" },
      ],
    },
    title: {
      vi: "Có cán bộ trực vận hành trung tâm suốt ngày đêm",
      en: "Staff are on duty at the centre day and night",
    },
  },
  {
    id: "bac-kan-11-2023/budget",
    cite: { article: 36, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "budget-plan", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm lập kinh phí duy trì trung tâm và chế độ trực",
      en: "Plan every year the budget for running the centre and its duty roster",
    },
  },
];
