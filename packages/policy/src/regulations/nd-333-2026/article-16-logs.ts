import type { Norm } from "../../norm.js";

export const article16: readonly Norm[] = [
  {
    id: "nd-333-2026/system-logs",
    cite: { article: 16, clause: 6, point: "c" },
    alsoCites: [{ article: 20, clause: 3 }],
    modality: "must",
    bearer: "supplier",
    topic: "log-retention",
    params: {
      source: "system",
      retention: { atLeast: { amount: 12, unit: "month" } },
      perServer: false,
    },
    readings: ["S3", "B4"],
    title: {
      vi: "Doanh nghiệp cung cấp dịch vụ lưu nhật ký hệ thống tối thiểu 12 tháng (tài khoản, thời điểm đăng nhập và đăng xuất, địa chỉ IP, cổng nguồn)",
      en: "Service enterprises keep system logs for at least 12 months (account, log-in and log-out time, IP address, source port)",
    },
  },
];
