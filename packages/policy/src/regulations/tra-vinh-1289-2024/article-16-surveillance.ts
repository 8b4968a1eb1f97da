import type { Norm } from "../../topics.js";

export const article16: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/soc-continuity",
    cite: { article: 16, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        {
          vi: "lịch trực giám sát của trung tâm điều hành an toàn thông tin",
          en: "monitoring roster of the security operations centre",
        },
        {
          vi: "nhật ký cảnh báo và xử lý của trung tâm đó",
          en: "that centre's log of alerts and answers",
        },
      ],
    },
    title: {
      vi: "Trung tâm điều hành an toàn thông tin giám sát không nghỉ",
      en: "The security operations centre watches without a pause",
    },
  },
];
