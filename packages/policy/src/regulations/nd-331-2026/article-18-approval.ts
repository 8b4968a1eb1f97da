import type { Norm } from "../../norm.js";

export const article18: readonly Norm[] = [
  {
    id: "nd-331-2026/level-approval",
    cite: { article: 18 },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [
        {
          vi: "quyết định phê duyệt cấp độ, ghi rõ cơ quan phê duyệt",
          en: "decision on the level, with the body that approved it",
        },
      ],
    },
    readings: ["S3", "A1"],
    title: {
      vi: "Cấp độ 3 do chủ quản hệ thống thông tin phê duyệt; cấp độ 1, 2 do đơn vị chuyên trách phê duyệt",
      en: "Level 3 is approved by the owner of the system, levels 1 and 2 by the specialised unit",
    },
  },
  {
    id: "nd-331-2026/independent-appraisal",
    cite: { article: 18, clause: 4 },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [
        {
          vi: "văn bản thẩm định, ghi rõ đơn vị thẩm định",
          en: "appraisal, with the unit that made it",
        },
      ],
    },
    readings: ["S3", "A1"],
    title: {
      vi: "Đơn vị thẩm định cấp độ độc lập",
      en: "The appraiser of the level is independent",
    },
  },
];
