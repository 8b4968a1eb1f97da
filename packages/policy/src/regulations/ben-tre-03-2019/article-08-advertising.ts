import type { Norm } from "../../norm.js";

export const article08: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/advertising-approval",
    cite: { article: 8, clause: 1 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản chấp thuận của Ủy ban nhân dân tỉnh hoặc văn bản xác nhận không có quảng cáo",
          en: "provincial People's Committee's approval or statement that there is no advertising",
        },
      ],
    },
    readings: ["Q1", "Q2", "A1"],
    title: {
      vi: "Chỉ thực hiện dịch vụ quảng cáo trên Cổng TTĐT tỉnh khi được Ủy ban nhân dân tỉnh chấp thuận",
      en: "Advertising on the portal requires the approval of the provincial People's Committee",
    },
  },
  {
    id: "ben-tre-03-2019/advertising-law",
    cite: { article: 8, clause: 1 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "hồ sơ pháp lý của từng quảng cáo", en: "legal documents of each advertisement" },
      ],
    },
    readings: ["Q1", "Q2", "A1"],
    title: {
      vi: "Thực hiện quảng cáo trên Cổng TTĐT tỉnh theo quy định của pháp luật",
      en: "Advertising on the portal complies with the law",
    },
  },
  {
    id: "ben-tre-03-2019/advertising-selection",
    cite: { article: 8, clause: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách quảng cáo đã đăng kèm lý do chọn",
          en: "list of published advertisements with the reason for selection",
        },
      ],
    },
    readings: ["Q1", "A1"],
    title: {
      vi: "Chọn lọc quảng cáo, chủ yếu giới thiệu sản phẩm, tiềm năng kinh tế, thu hút đầu tư vào tỉnh",
      en: "Advertisements are selected mainly to present the province's products and economic potential and to attract investment",
    },
  },
];
