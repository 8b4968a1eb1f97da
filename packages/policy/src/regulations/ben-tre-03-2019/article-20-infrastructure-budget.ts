import type { Norm } from "../../norm.js";

export const article20: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/infrastructure-funding",
    cite: { article: 20, clause: 1 },
    alsoCites: [{ article: 20, clause: 2 }],
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "nguồn kinh phí duy trì hạ tầng cổng: ngân sách nhà nước; viện trợ, hỗ trợ phát triển chính thức và nguồn hợp pháp khác",
          en: "sources of funds for the portal's infrastructure: the state budget; aid, official development assistance and other lawful sources",
        },
      ],
    },
    members: [
      {
        id: "state-budget",
        cite: { article: 20, clause: 1 },
        title: { vi: "ngân sách nhà nước", en: "the state budget" },
      },
      { id: "aid", cite: { article: 20, clause: 2 }, title: { vi: "viện trợ", en: "aid" } },
      {
        id: "development-assistance",
        cite: { article: 20, clause: 2 },
        title: { vi: "hỗ trợ phát triển chính thức", en: "official development assistance" },
      },
      {
        id: "other-lawful-sources",
        cite: { article: 20, clause: 2 },
        title: { vi: "nguồn hợp pháp khác", en: "other lawful sources" },
        open: true,
      },
    ],
    readings: ["Q6"],
    title: {
      vi: "Nguồn kinh phí duy trì hạ tầng Cổng TTĐT tỉnh: ngân sách nhà nước, viện trợ, hỗ trợ phát triển và nguồn hợp pháp khác",
      en: "Sources of funds for the portal's infrastructure: the state budget, aid, development assistance and other lawful sources",
    },
  },
  {
    id: "ben-tre-03-2019/infrastructure-budget",
    cite: { article: 20, clause: 1 },
    modality: "must",
    bearer: "portal-standing-agency",
    topic: "activity-cadence",
    params: {
      activity: "budget-plan",
      toldApart: true,
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14", "Q10"],
    title: {
      vi: "Hằng năm lập kinh phí duy trì hạ tầng Cổng TTĐT tỉnh trong dự toán chi ngân sách của cơ quan thường trực",
      en: "Enter every year the cost of the portal's infrastructure in the standing agency's budget estimate",
    },
  },
];
