import type { Norm } from "../../norm.js";

export const article05: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/presentation-forms",
    cite: { article: 5, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "hình thức thể hiện: nội dung thông tin được trình bày dưới dạng văn bản, hình ảnh, âm thanh, video và đồ họa",
          en: "forms of presentation: information is presented as text, images, sound, video and graphics",
        },
      ],
    },
    members: [
      { id: "text", title: { vi: "văn bản", en: "text" } },
      { id: "images", title: { vi: "hình ảnh", en: "images" } },
      { id: "sound", title: { vi: "âm thanh", en: "sound" } },
      { id: "video", title: { vi: "video", en: "video" } },
      { id: "graphics", title: { vi: "đồ họa", en: "graphics" } },
    ],
    title: {
      vi: "Hình thức thể hiện: văn bản, hình ảnh, âm thanh, video và đồ họa",
      en: "Forms of presentation: text, images, sound, video and graphics",
    },
  },
  {
    id: "ben-tre-03-2019/main-content",
    cite: { article: 5, clause: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số, ký hiệu, điều khoản của văn bản được áp dụng (Chương II Nghị định số 43/2011/NĐ-CP, khoản 2 Điều 28 Luật Công nghệ thông tin hoặc văn bản thay thế)",
          en: "number and article of the text applied (Chapter II of Decree 43/2011/NĐ-CP, Article 28, clause 2 of the Law on Information Technology, or their successors)",
        },
        {
          vi: "bảng đối chiếu nội dung Cổng TTĐT với danh mục thông tin chủ yếu",
          en: "comparison of the portal's content with the list of main information",
        },
      ],
    },
    references: [
      { to: "nd-43-2011", relation: "delegates" },
      { to: "law-it-2006", relation: "delegates", cite: { article: 28, clause: 2 } },
    ],
    readings: ["Q1", "S2", "A1"],
    title: {
      vi: "Cổng TTĐT tỉnh có những thông tin chủ yếu theo Nghị định số 43/2011/NĐ-CP và Luật Công nghệ thông tin",
      en: "The portal carries the main information set by Decree 43/2011/NĐ-CP and the Law on Information Technology",
    },
  },
];
