import type { Norm } from "../../topics.js";

export const article30: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/monitoring-continuity",
    cite: { article: 30, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        {
          vi: "lịch trực giám sát an toàn thông tin suốt ngày đêm, cả tuần",
          en: "duty roster for security monitoring day and night, all week",
        },
        {
          vi: "danh sách người xử lý sự cố từ xa và tại chỗ",
          en: "list of the people who handle incidents remotely and on site",
        },
      ],
    },
    title: {
      vi: "Giám sát an toàn thông tin toàn diện, không nghỉ",
      en: "Comprehensive security monitoring without a pause",
    },
  },
  {
    id: "bac-kan-11-2023/threat-detection-continuity",
    cite: { article: 30, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        {
          vi: "nhật ký cảnh báo và thời điểm xử lý từng cảnh báo",
          en: "log of alerts and of when each was dealt with",
        },
      ],
    },
    title: {
      vi: "Phát hiện và xử lý mối đe dọa liên tục, không nghỉ",
      en: "Threats are detected and answered without a pause",
    },
  },
  {
    id: "bac-kan-11-2023/monitoring-retention",
    cite: { article: 30, clause: 7, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "log-retention",
    params: {
      source: "monitoring",
      retention: { atLeast: { amount: 6, unit: "month" } },
      perServer: false,
    },
    readings: ["B4", "G3"],
    title: {
      vi: "Thời hạn lưu dữ liệu giám sát",
      en: "How long monitoring data are kept",
    },
  },
  {
    id: "bac-kan-11-2023/monitoring-encryption-at-rest",
    cite: { article: 30, clause: 7, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "log-encryption",
    params: { source: "monitoring", encrypted: true },
    title: {
      vi: "Mã hóa dữ liệu giám sát khi lưu trữ",
      en: "Monitoring data are encrypted where they are stored",
    },
  },
  {
    id: "bac-kan-11-2023/log-sources",
    cite: { article: 30, clause: 8, point: "d" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      holds: { amount: 12, unit: "month" },
      evidence: [
        { vi: "nhật ký thu từ thiết bị mạng", en: "logs collected from network devices" },
        { vi: "nhật ký thu từ thiết bị bảo mật", en: "logs collected from security devices" },
        { vi: "nhật ký thu từ hệ điều hành", en: "logs collected from operating systems" },
        { vi: "nhật ký thu từ các ứng dụng", en: "logs collected from applications" },
      ],
    },
    title: {
      vi: "Hệ thống giám sát nhận nhật ký của đủ bốn nguồn thiết yếu",
      en: "The monitoring system takes in logs of all four essential sources",
    },
  },
];
