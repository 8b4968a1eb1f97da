import type { Norm } from "../../norm.js";

export const article11: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/sector-information",
    cite: { article: 11 },
    modality: "must",
    bearer: "connected-agency",
    alsoBinds: ["portal-owner"],
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách thông tin ngành, lĩnh vực đã cung cấp kèm ngày cung cấp",
          en: "list of sector information provided, with dates",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 10 } }],
    readings: ["A1"],
    title: {
      vi: "Cung cấp thông tin ngành, lĩnh vực cho Cổng TTĐT của Ủy ban nhân dân tỉnh theo chức năng, nhiệm vụ",
      en: "Agencies provide information on their sector to the People's Committee's portal",
    },
  },
  {
    id: "ben-tre-03-2019/own-portal-updates",
    cite: { article: 11 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký cập nhật của Cổng và người duyệt",
          en: "update log of the portal with approvers",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 18, clause: 3 } }],
    readings: ["A1"],
    title: {
      vi: "Chủ động cập nhật thông tin của ngành, địa phương trên Cổng mình quản lý và tự chịu trách nhiệm",
      en: "Agencies actively update information on the portals they manage and take responsibility for it",
    },
  },
];
