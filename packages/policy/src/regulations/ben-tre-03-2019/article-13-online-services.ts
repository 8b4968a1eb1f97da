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
      vi: "Văn phòng Ủy ban nhân dân tỉnh chủ trì, phối hợp liên kết, tích hợp dịch vụ công trực tuyến lên Cổng TTĐT của Ủy ban nhân dân tỉnh và các Cổng thành phần",
      en: "The Office of the provincial People's Committee leads the integration of online public services into the Committee's portal and the component portals",
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
          vi: "số, ký hiệu, điều khoản của văn bản được áp dụng (Quyết định số 57/2017/QĐ-UBND hoặc văn bản thay thế)",
          en: "number and article of the text applied (Decision 57/2017/QĐ-UBND or its successor)",
        },
        {
          vi: "kết quả tự kiểm tra dịch vụ công trực tuyến",
          en: "self-check of the online public services",
        },
      ],
    },
    references: [{ to: "qd-57-2017", relation: "delegates" }],
    readings: ["S2", "A1"],
    title: {
      vi: "Liên kết, tích hợp dịch vụ công trực tuyến theo Quyết định số 57/2017/QĐ-UBND",
      en: "Online public services are linked and integrated under Decision 57/2017/QĐ-UBND",
    },
  },
];
