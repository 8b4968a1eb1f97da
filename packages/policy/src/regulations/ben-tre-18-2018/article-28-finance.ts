import type { Norm } from "../../norm.js";

export const article28: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/budget",
    cite: { article: 28 },
    modality: "must",
    bearer: "finance-department",
    topic: "activity-cadence",
    params: {
      name: {
        vi: "Tham mưu, trình phê duyệt kinh phí",
        en: "Advice on and submission of the budget",
      },
      activity: "budget-advice",
      cadence: { counting: "calendar", every: "year" },
    },
    readings: ["G12", "G14"],
    title: {
      vi: "Hằng năm phối hợp tham mưu, trình Ủy ban nhân dân tỉnh phê duyệt kinh phí quản lý, vận hành, bảo trì, bảo dưỡng TTTHDL tỉnh",
      en: "The budget for managing, operating and maintaining the centre is submitted every year to the provincial People's Committee for approval",
    },
  },
];
