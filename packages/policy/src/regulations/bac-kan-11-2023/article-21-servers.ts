import type { Norm } from "../../topics.js";

export const article21: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/default-credentials",
    cite: { article: 21, clause: 3, point: "a" },
    modality: "must",
    bearer: "operator",
    topic: "default-credentials",
    params: { kinds: ["server", "application"] },
    title: {
      vi: "Đổi tài khoản, mật khẩu mặc định khi đưa hệ điều hành, phần mềm vào sử dụng",
      en: "Default accounts and passwords are changed when systems and software come into use",
    },
  },
  {
    id: "bac-kan-11-2023/internet-exposure",
    cite: { article: 21, clause: 3, point: "c" },
    modality: "must-not",
    bearer: "operator",
    topic: "internet-exposure",
    params: {
      kinds: ["server", "network-device", "security-device", "storage"],
      access: { atMost: "none" },
      sparesInternetServices: true,
    },
    title: {
      vi: "Máy chủ, thiết bị không được kết nối Internet, trừ hệ thống bắt buộc phải kết nối",
      en: "Servers and devices have no Internet access, save systems whose purpose is the Internet",
    },
  },
  {
    id: "bac-kan-11-2023/backup-independence",
    cite: { article: 21, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "backup-independence",
    params: { independentCopies: { atLeast: 1 } },
    readings: ["B2"],
    title: {
      vi: "Bản sao lưu nằm trên hệ thống lưu trữ độc lập với máy chủ dịch vụ",
      en: "Backups lie on storage that is independent of the serving servers",
    },
  },
];
