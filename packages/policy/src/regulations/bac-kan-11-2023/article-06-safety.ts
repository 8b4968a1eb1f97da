import type { Norm } from "../../topics.js";

export const article06: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/power",
    cite: { article: 6, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "power",
    params: { sources: { atLeast: 2 }, ups: true, generator: true },
    readings: ["B7"],
    title: {
      vi: "Hai nguồn điện ổn định, cùng bộ lưu điện và máy phát dự phòng",
      en: "Two stable power sources, with a UPS and a standby generator",
    },
  },
  {
    id: "bac-kan-11-2023/camera-retention",
    cite: { article: 6, clause: 5 },
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
  {
    id: "bac-kan-11-2023/access-control-continuity",
    cite: { article: 6, clause: 6 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        {
          vi: "nhật ký vào ra do hệ thống kiểm soát ghi lại",
          en: "entry and exit log kept by the access control system",
        },
        {
          vi: "thống kê thời gian hoạt động và gián đoạn của hệ thống đó",
          en: "record of that system's uptime and interruptions",
        },
      ],
    },
    title: {
      vi: "Kiểm soát vào ra chạy suốt ngày đêm và ghi đủ nhật ký",
      en: "Access control runs day and night and logs every entry",
    },
  },
];
