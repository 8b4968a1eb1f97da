import type { Norm } from "../../topics.js";

export const article11: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/remote-configuration",
    cite: { article: 11, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "remote-administration",
    params: { demands: ["vpn"], from: "outside" },
    title: {
      vi: "Truy cập, cấu hình thiết bị từ bên ngoài phải qua kết nối VPN",
      en: "Devices are configured from outside only through a VPN",
    },
  },
  {
    id: "tra-vinh-1289-2024/one-vpn-account",
    cite: { article: 11, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "one-account-per-person",
    appliesTo: {
      accountClasses: ["operating-staff", "administrator", "top-administrator"],
      scopes: ["vpn"],
    },
    params: { accounts: { atMost: 1 } },
    readings: ["L6"],
    title: {
      vi: "Mỗi viên chức quản trị, vận hành có một tài khoản VPN",
      en: "Each administrator or operator has a single VPN account",
    },
  },
  {
    id: "tra-vinh-1289-2024/lockout",
    cite: { article: 11, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "lockout",
    params: {
      threshold: { atMost: 5 },
      counting: { consecutive: true },
      release: { after: { amount: 30, unit: "minute" } },
    },
    readings: ["L1", "L2", "L4", "L7"],
    title: {
      vi: "Khóa tài khoản khi đăng nhập sai quá số lần cho phép, mở sau một khoảng thời gian",
      en: "Accounts are locked after too many failed log-ins and open again after a while",
    },
  },
];
