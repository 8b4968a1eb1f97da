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
          vi: "nguồn kinh phí của Cổng thành phần: ngân sách bảo đảm theo phân cấp quản lý ngân sách nhà nước",
          en: "funding source of component portals: the budget, under the assignment of budget management levels",
        },
      ],
    },
    readings: ["Q6"],
    title: {
      vi: "Nhiệm vụ chi cho Cổng thành phần do ngân sách bảo đảm theo phân cấp quản lý",
      en: "The budget of each management level covers spending on component portals",
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
      vi: "Thủ trưởng cơ quan, đơn vị có Cổng thành phần quyết định mức chi tạo lập thông tin và chi trả nhuận bút",
      en: "Heads of agencies with component portals decide on payments for information and royalties",
    },
  },
  {
    id: "ben-tre-03-2019/budget",
    cite: { article: 21, clause: 2 },
    modality: "must",
    bearer: "portal-owner",
    topic: "activity-cadence",
    params: {
      name: { vi: "Xây dựng kế hoạch kinh phí", en: "Budget plan" },
      activity: "budget-plan",
      toldApart: true,
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14"],
    title: {
      vi: "Hằng năm xây dựng kế hoạch kinh phí cho Cổng thành phần",
      en: "Owners of component portals draw up a budget plan every year",
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
          vi: "dự toán kinh phí của cơ quan, trong đó có phần của Cổng thành phần",
          en: "agency's budget estimate including the component portal",
        },
        {
          vi: "văn bản gửi dự toán đến cơ quan tài chính cùng cấp",
          en: "letter sending the estimate to the finance agency of the same level",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tổng hợp kinh phí Cổng thành phần vào dự toán kinh phí hoạt động của cơ quan, gửi cơ quan tài chính cùng cấp",
      en: "The component portal's costs are included in the agency's budget estimate sent to the finance agency of the same level",
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
          en: "finance agency's submission on allocating the funds",
        },
      ],
    },
    readings: ["Q9", "A1"],
    title: {
      vi: "Cơ quan tài chính cùng cấp trình cơ quan có thẩm quyền xem xét, phân bổ kinh phí",
      en: "The finance agency of the same level submits the budget to the competent authority for allocation",
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
          vi: "chứng từ và báo cáo quyết toán kinh phí của Cổng thành phần",
          en: "vouchers and final accounts of the component portal",
        },
      ],
    },
    references: [{ to: "law-state-budget", relation: "follows" }],
    readings: ["A1"],
    title: {
      vi: "Sử dụng kinh phí cho Cổng thành phần theo Luật Ngân sách nhà nước",
      en: "Funds for component portals are used under the Law on the State Budget",
    },
  },
];
