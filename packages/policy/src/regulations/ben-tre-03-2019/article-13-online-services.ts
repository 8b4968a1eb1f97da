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
          en: "list of online public services integrated into each portal",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Văn phòng Ủy ban nhân dân tỉnh chủ trì, phối hợp liên kết, tích hợp dịch vụ công trực tuyến lên các Cổng TTĐT",
      en: "The Office leads the linking and integration of online public services into the portals",
    },
  },
  {
    id: "ben-tre-03-2019/online-service-rules",
    cite: { article: 13 },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (Quyết định 57/2017/QĐ-UBND hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 57/2017/QĐ-UBND or its successor)",
        },
        {
          vi: "kết quả tự kiểm tra dịch vụ công trực tuyến",
          en: "result of a self-check of the online public services",
        },
      ],
    },
    references: [{ to: "qd-57-2017", relation: "delegates" }],
    readings: ["S2", "A1"],
    title: {
      vi: "Dịch vụ công trực tuyến theo quy chế riêng của tỉnh",
      en: "Online public services follow the province's own regulation on them",
    },
  },
];
