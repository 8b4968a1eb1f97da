import type { Norm } from "../../norm.js";

export const article28: readonly Norm[] = [
  {
    id: "nd-356-2025/breach-notice-form",
    cite: { article: 28 },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [{ vi: "thông báo đã lập theo mẫu", en: "notices on the form" }],
    },
    readings: ["S3", "A1"],
    confidence: "M",
    title: {
      vi: "Thông báo vi phạm dữ liệu cá nhân lập theo mẫu",
      en: "The notice of a breach of personal data follows the form",
    },
  },
];
