import type { Norm } from "../../topics.js";

export const article12: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/internet-exposure",
    cite: { article: 12, clause: 2, point: "c" },
    modality: "must-not",
    bearer: "operator",
    topic: "internet-exposure",
    params: {
      kinds: ["server"],
      zones: ["management", "database"],
      access: { atMost: "updates-only" },
      sparesInternetServices: false,
    },
    title: {
      vi: "Máy chủ vùng quản trị, cơ sở dữ liệu chỉ được kết nối Internet để cập nhật",
      en: "Servers of the management and database zones reach the Internet for updates only",
    },
  },
  {
    id: "tra-vinh-1289-2024/backup-independence",
    cite: { article: 12, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "backup-independence",
    params: { independentCopies: { atLeast: 1 } },
    readings: ["B2"],
    title: {
      vi: "Bản sao lưu nằm trên thiết bị, hệ thống lưu trữ độc lập",
      en: "Backups lie on an independent device and storage system",
    },
  },
  {
    id: "tra-vinh-1289-2024/os-patching",
    cite: { article: 12, clause: 4, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "activity-cadence",
    params: { activity: "patching", cadence: { counting: "calendar", every: "month" } },
    readings: ["G12"],
    title: {
      vi: "Cập nhật bản vá hệ điều hành máy chủ mỗi tháng",
      en: "Patch the servers' operating systems every month",
    },
  },
];
