import type { Norm } from "../../norm.js";

export const article28: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/budget-allocation",
    cite: { article: 28 },
    modality: "must",
    bearer: "finance-department",
    topic: "activity-cadence",
    params: {
      name: { vi: "Tham mưu bố trí kinh phí", en: "Advice on the budget" },
      activity: "budget-advice",
      cadence: { counting: "calendar", every: "year" },
    },
    references: [{ to: "law-state-budget", relation: "follows" }],
    readings: ["G12", "G14"],
    title: {
      vi: "Hằng năm phối hợp tham mưu cấp thẩm quyền bố trí kinh phí cho Trung tâm dữ liệu",
      en: "Advise every year on how the centre is to be funded",
    },
  },
];
