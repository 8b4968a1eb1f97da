import type { Norm } from "../../topics.js";

export const article07: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/continuity",
    cite: { article: 7, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        {
          vi: "thống kê thời gian hoạt động và gián đoạn của thiết bị, phần mềm, mạng",
          en: "record of uptime and interruptions of equipment, software and network",
        },
        {
          vi: "báo cáo tình trạng các hệ thống phụ trợ",
          en: "status reports of the auxiliary systems",
        },
      ],
    },
    title: {
      vi: "Thiết bị, phần mềm, mạng và hệ thống phụ trợ chạy ổn định, không nghỉ",
      en: "Equipment, software, network and auxiliary systems run steadily without a pause",
    },
  },
];
