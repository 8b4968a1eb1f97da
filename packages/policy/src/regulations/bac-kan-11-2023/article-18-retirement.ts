import type { Norm } from "../../topics.js";

export const article18: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/equipment-review",
    cite: { article: 18, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "equipment-review", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12", "O2"],
    title: {
      vi: "Mỗi năm tổng hợp, cập nhật tình hình sử dụng phần mềm, thiết bị",
      en: "Take stock every year of how software and equipment are used",
    },
  },
  {
    id: "bac-kan-11-2023/security-classification",
    cite: { article: 18, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "security-review", cadence: { counting: "calendar", every: "year" } },
    readings: ["G12", "O2"],
    title: {
      vi: "Mỗi năm phân loại, đánh giá mức độ an toàn thông tin",
      en: "Classify and assess information security every year",
    },
  },
];
