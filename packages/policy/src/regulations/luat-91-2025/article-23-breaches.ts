import type { Norm } from "../../norm.js";

export const article23: readonly Norm[] = [
  {
    id: "luat-91-2025/breach-notice",
    cite: { article: 23, clause: 1 },
    modality: "must",
    bearer: "system-owner",
    alsoBinds: ["operator"],
    topic: "incident-notice-term",
    params: {
      when: ["personalData"],
      within: { atMost: { amount: 72, unit: "hour" } },
      recipient: "personal-data-authority",
    },
    readings: ["S3", "G8"],
    title: {
      vi: "Thông báo vi phạm dữ liệu cá nhân có thể gây thiệt hại cho cơ quan chuyên trách trong 72 giờ từ khi phát hiện",
      en: "A breach of personal data that may do harm is notified to the authority within 72 hours of its detection",
    },
  },
  {
    id: "luat-91-2025/processor-notice",
    cite: { article: 23, clause: 1 },
    modality: "must",
    bearer: "supplier",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator", "supplier"],
      evidence: [
        {
          vi: "điều khoản hợp đồng, văn bản bên xử lý đã thông báo",
          en: "clause of the contract, notices from the processor",
        },
      ],
    },
    readings: ["S3", "A1", "G5"],
    title: {
      vi: "Bên xử lý dữ liệu cá nhân thông báo kịp thời cho bên kiểm soát",
      en: "A processor of personal data notifies the controller of a breach promptly",
    },
  },
];
