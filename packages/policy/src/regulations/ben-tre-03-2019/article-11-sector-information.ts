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
          vi: "danh sách thông tin ngành, lĩnh vực đã cung cấp kèm ngày",
          en: "list of sector information supplied, with dates",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 10 } }],
    readings: ["A1"],
    title: {
      vi: "Cung cấp thông tin ngành, lĩnh vực cho Cổng TTĐT của Ủy ban nhân dân tỉnh theo chức năng",
      en: "Agencies supply the Committee's portal with information of their sector",
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
          vi: "nhật ký cập nhật cổng kèm người duyệt",
          en: "update log of the portal with who approved",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 18, clause: 3 } }],
    readings: ["A1"],
    title: {
      vi: "Chủ động cập nhật thông tin của ngành, địa phương trên Cổng mình quản lý và tự chịu trách nhiệm",
      en: "Agencies update their own portals on their own initiative and are responsible for what is published",
    },
  },
];
