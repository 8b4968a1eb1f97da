import type { Norm } from "../../norm.js";

export const article40: readonly Norm[] = [
  {
    id: "luat-116-2025/monitoring-connected",
    cite: { article: 40, clause: 1 },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [
        {
          vi: "biên bản kết nối, dữ liệu giám sát gửi về trung tâm",
          en: "minutes of the connection, monitoring data sent to the centre",
        },
      ],
    },
    readings: ["S3", "A1"],
    title: {
      vi: "Kết nối giám sát an ninh mạng với trung tâm của quốc gia hoặc của tỉnh",
      en: "Security monitoring is connected to the national or the provincial centre",
    },
  },
  {
    id: "luat-116-2025/incident-report",
    cite: { article: 40, clause: 2 },
    modality: "must",
    bearer: "system-owner",
    alsoBinds: ["operator"],
    topic: "incident-notice-term",
    params: { when: ["cybersecurity"], recipient: "public-security-ministry" },
    readings: ["S3", "G5"],
    title: {
      vi: "Báo cáo sự cố an ninh mạng cho Bộ Công an",
      en: "Cybersecurity incidents are reported to the Ministry of Public Security",
    },
  },
];
