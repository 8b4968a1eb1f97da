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
          vi: "dự toán được giao cho Cổng TTĐT của Ủy ban nhân dân tỉnh và các Cổng thành phần",
          en: "budget estimates of the People's Committee's portal and the component portals",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Cân đối ngân sách tỉnh bảo đảm kinh phí hoạt động, duy trì, phát triển Cổng TTĐT của Ủy ban nhân dân tỉnh và các Cổng thành phần",
      en: "The provincial budget covers the operation, maintenance and development of the People's Committee's portal and the component portals",
    },
  },
];
