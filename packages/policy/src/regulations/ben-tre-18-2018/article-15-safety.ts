import type { Norm } from "../../topics.js";

export const article15: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/power",
    cite: { article: 15, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "power",
    params: { ups: false, generator: true },
    readings: ["B7"],
    title: {
      vi: "Có máy phát điện dự phòng khi nguồn điện chính gặp sự cố",
      en: "A standby generator for when the main power fails",
    },
  },
  {
    id: "ben-tre-18-2018/air-conditioning-continuity",
    cite: { article: 15, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        {
          vi: "nhật ký bảo trì định kỳ hệ thống điều hòa",
          en: "log of the air conditioning's regular maintenance",
        },
        {
          vi: "số liệu nhiệt độ phòng máy chủ ghi suốt ngày đêm",
          en: "server room temperatures recorded day and night",
        },
      ],
    },
    title: {
      vi: "Điều hòa được bảo trì định kỳ, chạy suốt ngày đêm",
      en: "Air conditioning is maintained regularly and runs day and night",
    },
  },
  {
    id: "ben-tre-18-2018/camera-retention",
    cite: { article: 15, clause: 6 },
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
