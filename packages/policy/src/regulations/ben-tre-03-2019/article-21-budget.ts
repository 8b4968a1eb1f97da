import type { Norm } from "../../norm.js";

export const article21: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/component-funding",
    cite: { article: 21, clause: 1 },
    modality: "definition",
    bearer: "everyone",
    topic: "definition",
    params: {
      defines: [
        {
          vi: "nguồn kinh phí của cổng thành phần: ngân sách bảo đảm theo phân cấp quản lý",
          en: "source of funds for component portals: the budget, by its levels of management",
        },
      ],
    },
    readings: ["Q6"],
    title: {
      vi: "Nhiệm vụ chi của Cổng thành phần do ngân sách bảo đảm theo phân cấp",
      en: "The budget pays for component portals by its levels",
    },
  },
  {
    id: "ben-tre-03-2019/information-payments",
    cite: { article: 21, clause: 2 },
    modality: "may",
    bearer: "portal-owner",
    topic: "permission",
    params: {},
    title: {
      vi: "Thủ trưởng cơ quan quyết định mức chi tạo lập thông tin, nhuận bút",
      en: "Heads of agencies decide on payments for information and royalties",
    },
  },
  {
    id: "ben-tre-03-2019/budget",
    cite: { article: 21, clause: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "activity-cadence",
    params: {
      activity: "budget-plan",
      toldApart: true,
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14"],
    title: {
      vi: "Cơ quan có Cổng thành phần lập kế hoạch kinh phí mỗi năm",
      en: "Owners of component portals plan their budget every year",
    },
  },
  {
    id: "ben-tre-03-2019/budget-submission",
    cite: { article: 21, clause: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "dự toán kinh phí hoạt động của cơ quan có phần của cổng thành phần",
          en: "the agency's budget estimate with the portal's part in it",
        },
        {
          vi: "văn bản gửi dự toán đến cơ quan tài chính cùng cấp",
          en: "letter sending the estimate to the finance agency of its level",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tổng hợp kinh phí Cổng thành phần vào dự toán của cơ quan, gửi cơ quan tài chính cùng cấp",
      en: "The portal's funds go into the agency's estimate, sent to the finance agency of its level",
    },
  },
  {
    id: "ben-tre-03-2019/budget-allocation",
    cite: { article: 21, clause: 2 },
    modality: "must",
    bearer: "finance-department",
    topic: "attestation",
    params: {
      attesters: ["finance-department", "portal-owner"],
      evidence: [
        {
          vi: "tờ trình phân bổ kinh phí của cơ quan tài chính",
          en: "the finance agency's submission on allotting the funds",
        },
      ],
    },
    readings: ["Q9", "A1"],
    title: {
      vi: "Cơ quan tài chính cùng cấp trình cơ quan có thẩm quyền xem xét, phân bổ kinh phí",
      en: "The finance agency of its level submits the funds to the competent authority for allotment",
    },
  },
  {
    id: "ben-tre-03-2019/budget-law",
    cite: { article: 21, clause: 3 },
    modality: "must",
    bearer: "portal-owner",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "chứng từ và báo cáo quyết toán kinh phí của cổng",
          en: "vouchers and settlement of the portal's funds",
        },
      ],
    },
    references: [{ to: "law-state-budget", relation: "follows" }],
    readings: ["A1"],
    title: {
      vi: "Chi cho Cổng thành phần theo luật về ngân sách nhà nước",
      en: "Spending on component portals follows the law on the state budget",
    },
  },
];
