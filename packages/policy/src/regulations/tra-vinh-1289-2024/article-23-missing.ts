import type { Norm } from "../../norm.js";

export const article23: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/first-missing-article",
    cite: { article: 23, inferred: true },
    modality: "must",
    bearer: "everyone",
    topic: "attestation",
    encoded: false,
    reason: {
      vi: "Trang in Điều 23 của Quyết định 1289/QĐ-UBND không có trong bản nguồn nên chưa biết nội dung; không được hiểu là không có nghĩa vụ.",
      en: "The pages of Decision 1289/QĐ-UBND with Article 23 are missing from the source, so their content is unknown; this does not mean that there is no duty.",
    },
    readings: ["T1"],
    title: {
      vi: "Điều thứ nhất nằm trọn trên trang thiếu",
      en: "The first article that is wholly on the missing pages",
    },
  },
];
