import type { Norm } from "../../topics.js";

export const article10: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/power",
    cite: { article: 10, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "power",
    params: { ups: true, generator: true },
    readings: ["B7"],
    title: {
      vi: "Có thiết bị tích điện và máy phát điện dự phòng",
      en: "A UPS and a standby generator",
    },
  },
  {
    id: "tra-vinh-1289-2024/camera-retention",
    cite: { article: 10, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "camera-retention",
    params: { retention: { atLeast: { amount: 30, unit: "day" } }, continuous: true },
    readings: ["B4", "G3"],
    title: {
      vi: "Camera quay liên tục, lưu hình ảnh đủ thời hạn",
      en: "Cameras record without a break and footage is kept long enough",
    },
  },
];
