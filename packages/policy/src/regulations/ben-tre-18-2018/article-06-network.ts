import type { Norm } from "../../topics.js";

export const article06: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/network-continuity",
    cite: { article: 6, clause: 2, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        {
          vi: "thống kê thời gian hoạt động và gián đoạn của hệ thống mạng",
          en: "record of the network's uptime and interruptions",
        },
        {
          vi: "số liệu giám sát băng thông so với nhu cầu của các ứng dụng",
          en: "bandwidth monitoring compared with what the applications need",
        },
      ],
    },
    title: {
      vi: "Mạng chạy suốt ngày đêm, ổn định, đủ băng thông",
      en: "The network runs day and night, stable and with enough bandwidth",
    },
  },
];
