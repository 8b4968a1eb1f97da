import type { Norm } from "../../norm.js";

export const article30: readonly Norm[] = [
  {
    id: "nd-331-2026/house-regulation",
    cite: { article: 30, clause: 7 },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [
        {
          vi: "quy chế đã ban hành, có ngày trước ngày phê duyệt cấp độ",
          en: "house regulation, dated before the approval of the level",
        },
      ],
    },
    readings: ["S3", "A1"],
    title: {
      vi: "Ban hành quy chế bảo đảm an ninh mạng trước khi phê duyệt cấp độ",
      en: "A house regulation on cybersecurity is issued before the level is approved",
    },
  },
];
