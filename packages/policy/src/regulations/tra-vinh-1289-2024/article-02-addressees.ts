import type { Norm } from "../../norm.js";

export const article02: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/addressees",
    cite: { article: 2 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: { defines: [{ vi: "đối tượng áp dụng", en: "those bound" }] },
    members: [
      {
        id: "departments",
        title: { vi: "các sở, ban, ngành tỉnh", en: "provincial departments and agencies" },
      },
      {
        id: "districts",
        title: {
          vi: "Ủy ban nhân dân các huyện, thị xã, thành phố",
          en: "People's Committees of districts, towns and cities",
        },
      },
      {
        id: "others-concerned",
        title: {
          vi: "cơ quan, tổ chức, cá nhân có liên quan",
          en: "agencies, organisations and persons concerned",
        },
        open: true,
      },
    ],
    title: {
      vi: "Những cơ quan, tổ chức, cá nhân mà quy chế ràng buộc",
      en: "The agencies, organisations and persons whom the regulation binds",
    },
  },
];
