import type { Norm } from "../../topics.js";

export const article19: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/identity-fields",
    cite: { article: 19, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "identityFields" },
    members: [
      { id: "full-name", title: { vi: "Họ và tên", en: "Full name" } },
      { id: "position", title: { vi: "Chức vụ", en: "Position" } },
      { id: "department", title: { vi: "Bộ phận công tác", en: "Section" } },
      { id: "email", title: { vi: "Thư điện tử", en: "E-mail address" } },
    ],
    title: {
      vi: "Hệ thống xác thực lưu đủ thông tin của nhân viên, người sử dụng",
      en: "The authentication system holds complete data of staff and users",
    },
  },
  {
    id: "ben-tre-18-2018/one-account-per-staff",
    cite: { article: 19, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "one-account-per-person",
    appliesTo: { accountClasses: ["operating-staff", "administrator", "top-administrator"] },
    params: { accounts: { atMost: 1 } },
    readings: ["L6"],
    title: {
      vi: "Mỗi nhân viên của trung tâm chỉ có một tài khoản",
      en: "Each member of the centre's staff has a single account",
    },
  },
  {
    id: "ben-tre-18-2018/account-inactivity",
    cite: { article: 19, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "account-inactivity",
    params: { suspendAfter: { amount: 30, unit: "day" }, suspendExpired: false },
    readings: ["L5"],
    title: {
      vi: "Tạm dừng tài khoản lâu ngày không làm việc trong hệ thống",
      en: "Accounts long unused in the system are suspended",
    },
  },
  {
    id: "ben-tre-18-2018/lockout",
    cite: { article: 19, clause: 4 },
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
