import type { Norm } from "../../norm.js";

export const article39: readonly Norm[] = [
  {
    id: "nd-331-2026/transition",
    cite: { article: 39, clause: 1 },
    modality: "must",
    bearer: "system-owner",
    topic: "attestation",
    params: {
      attesters: ["system-owner", "operator"],
      evidence: [
        { vi: "văn bản thẩm định cấp độ", en: "appraisal of the level" },
        { vi: "hồ sơ hoàn thành biện pháp bảo đảm", en: "record that the measures are in place" },
      ],
    },
    readings: ["S3", "A1"],
    confidence: "M",
    title: {
      vi: "Hệ thống đang đầu tư trước ngày 01/7/2026: thẩm định cấp độ đến khoảng ngày 01/01/2027, hoàn thành biện pháp bảo đảm trong 12 tháng",
      en: "Systems under investment before 1 July 2026: the level is appraised by about 1 January 2027 and the measures are in place within 12 months",
    },
  },
];
