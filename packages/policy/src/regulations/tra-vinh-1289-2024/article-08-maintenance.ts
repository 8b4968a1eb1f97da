import type { Norm } from "../../topics.js";

export const article08: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/maintenance",
    cite: { article: 8, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "maintenance", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Bảo trì, bảo dưỡng các phân hệ của trung tâm mỗi năm",
      en: "Maintain the centre's subsystems every year",
    },
  },
  {
    id: "tra-vinh-1289-2024/maintenance-plan",
    cite: { article: 8, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "maintenance-plan", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12"],
    title: {
      vi: "Mỗi năm lập dự toán, kế hoạch, danh mục bảo trì thuê ngoài",
      en: "Draw up every year the budget, plan and list of outsourced maintenance",
    },
  },
];
