import type { Norm } from "../../norm.js";

export const article13: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/online-service-integration",
    cite: { article: 13 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách dịch vụ công trực tuyến đã tích hợp lên từng cổng",
          en: "list of public services online integrated into each portal",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Văn phòng chủ trì, phối hợp liên kết, tích hợp dịch vụ công trực tuyến lên các cổng",
      en: "The Office leads the linking and integration of public services online into the portals",
    },
  },
  {
    id: "ben-tre-03-2019/online-service-rules",
    cite: { article: 13 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    encoded: false,
    reason: {
      vi: "Quy tắc nằm ở Quy chế kèm theo Quyết định 57/2017/QĐ-UBND, không có trong tay.",
      en: "The rules are in the regulation issued with Decision 57/2017/QĐ-UBND, which is not at hand.",
    },
    references: [{ to: "qd-57-2017", relation: "delegates" }],
    title: {
      vi: "Dịch vụ công trực tuyến theo quy chế riêng của tỉnh",
      en: "Public services online follow the province's own regulation on them",
    },
  },
];
