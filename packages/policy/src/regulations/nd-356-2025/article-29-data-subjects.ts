import type { Norm } from "../../norm.js";

export const article29: readonly Norm[] = [
  {
    id: "nd-356-2025/data-subjects-notice",
    cite: { article: 29 },
    modality: "must",
    bearer: "system-owner",
    alsoBinds: ["operator"],
    topic: "incident-notice-term",
    params: {
      when: ["personalData", "locationOrBiometric"],
      within: { atMost: { amount: 72, unit: "hour" } },
      recipient: "data-subjects",
    },
    readings: ["S3", "G8"],
    confidence: "M",
    title: {
      vi: "Thông báo vi phạm về dữ liệu vị trí cá nhân, dữ liệu sinh trắc học cho chủ thể dữ liệu trong 72 giờ",
      en: "Data subjects are notified of a breach of location or biometric data within 72 hours",
    },
  },
  {
    id: "nd-356-2025/breach-records",
    cite: { article: 29 },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [
        {
          vi: "hồ sơ các vi phạm và thời hạn lưu",
          en: "records of breaches and how long they are kept",
        },
      ],
    },
    readings: ["S3", "A1"],
    confidence: "M",
    title: {
      vi: "Lưu hồ sơ vi phạm dữ liệu cá nhân 05 năm",
      en: "Records of breaches of personal data are kept for 5 years",
    },
  },
];
