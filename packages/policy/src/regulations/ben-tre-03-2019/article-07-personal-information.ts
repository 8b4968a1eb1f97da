import type { Norm } from "../../norm.js";

export const article07: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/personal-information",
    cite: { article: 7 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục thông tin cá nhân được thu thập, mục đích và sự đồng ý",
          en: "list of personal information collected, with purpose and consent",
        },
        {
          vi: "chính sách bảo vệ thông tin cá nhân đã công bố",
          en: "published personal information protection policy",
        },
      ],
    },
    references: [
      { to: "law-it-2006", relation: "follows", cite: { article: 21 } },
      { to: "law-it-2006", relation: "follows", cite: { article: 22 } },
    ],
    readings: ["Q1", "A1"],
    title: {
      vi: "Thu thập, xử lý, sử dụng thông tin cá nhân trên Cổng TTĐT tỉnh theo Luật Công nghệ thông tin và quy định hiện hành",
      en: "Personal information is collected, processed and used on the portal under the Law on Information Technology and rules in force",
    },
  },
];
