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
          vi: "nguồn kinh phí duy trì hạ tầng Cổng TTĐT tỉnh: ngân sách nhà nước; viện trợ, hỗ trợ phát triển chính thức và các nguồn hợp pháp khác",
          en: "funding sources of the portal's infrastructure: the state budget; aid, official development assistance and other lawful sources",
        },
      ],
    },
    members: [
      {
        id: "state-budget",
        cite: { article: 20, clause: 1 },
        title: { vi: "ngân sách nhà nước", en: "state budget" },
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
        title: { vi: "các nguồn kinh phí hợp pháp khác", en: "other lawful sources" },
        open: true,
      },
    ],
    readings: ["Q6"],
    title: {
      vi: "Nguồn kinh phí duy trì hạ tầng Cổng TTĐT tỉnh: ngân sách nhà nước, viện trợ, hỗ trợ phát triển chính thức và nguồn hợp pháp khác",
      en: "Funding sources of the portal's infrastructure: the state budget, aid, official development assistance and other lawful sources",
    },
  },
  {
    id: "ben-tre-03-2019/infrastructure-budget",
    cite: { article: 20, clause: 1 },
    modality: "must",
    bearer: "portal-standing-agency",
    topic: "activity-cadence",
    params: {
      name: { vi: "Lập kinh phí duy trì hạ tầng", en: "Budget for keeping up the infrastructure" },
      activity: "budget-plan",
      toldApart: true,
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14", "Q10"],
    title: {
      vi: "Hằng năm lập kinh phí duy trì hạ tầng hệ thống Cổng TTĐT tỉnh trong dự toán chi ngân sách của cơ quan thường trực",
      en: "The standing agency includes the portal's infrastructure costs in its budget estimate every year",
    },
  },
];
