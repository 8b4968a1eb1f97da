import type { Norm } from "../../topics.js";

export const article17: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/continuity",
    cite: { article: 17, clause: 2 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      attesters: ["provincial-office"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        {
          vi: "thống kê thời gian hoạt động và gián đoạn của cổng",
          en: "record of the portal's uptime and interruptions",
        },
      ],
    },
    title: {
      vi: "Cổng hoạt động thông suốt, không nghỉ",
      en: "The portal works without a pause",
    },
  },
  {
    id: "ben-tre-03-2019/backup-retention",
    cite: { article: 17, clause: 13 },
    modality: "must",
    bearer: "provincial-office",
    topic: "backup-retention",
    params: { retention: { atLeast: { amount: 3, unit: "month" } } },
    readings: ["B3", "G3"],
    title: {
      vi: "Thời hạn lưu bản sao lưu dự phòng của cổng",
      en: "How long the portal's backups are kept",
    },
  },
];
