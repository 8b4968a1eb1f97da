import type { Norm } from "../../norm.js";

export const article19: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/portal-funds",
    cite: { article: 19 },
    modality: "must",
    bearer: "finance-department",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "dự toán được giao cho cổng của Ủy ban nhân dân tỉnh và các cổng thành phần",
          en: "estimates allotted to the Committee's and the component portals",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cân đối ngân sách bảo đảm kinh phí hoạt động, duy trì, phát triển các Cổng TTĐT",
      en: "The budget is balanced so that the portals are run, kept and developed",
    },
  },
];
