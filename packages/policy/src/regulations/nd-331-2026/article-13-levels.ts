import type { Norm } from "../../norm.js";

export const article13: readonly Norm[] = [
  {
    id: "nd-331-2026/level-three",
    cite: { article: 13, clause: 3 },
    alsoCites: [{ article: 9, clause: 2, point: "c" }],
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [
        {
          vi: "quyết định phê duyệt cấp độ 3 của hệ thống",
          en: "decision that approves level 3 of the system",
        },
      ],
    },
    readings: ["S3", "A1"],
    title: {
      vi: "Hạ tầng phục vụ một tỉnh (trung tâm dữ liệu của tỉnh) được xác định cấp độ 3",
      en: "Infrastructure that serves one province (a provincial data centre) is of level 3",
    },
  },
];
