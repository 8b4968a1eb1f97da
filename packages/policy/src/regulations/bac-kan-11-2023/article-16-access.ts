import type { Norm } from "../../norm.js";

export const article16: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/access-granting",
    cite: { article: 16, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "phiếu đề nghị và phê duyệt quyền truy cập", en: "requests and approvals of access" },
        { vi: "kết quả rà soát quyền truy cập đã cấp", en: "review of the access granted" },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Cấp quyền truy cập từ xa hoặc trực tiếp chặt chẽ, đúng mục đích",
      en: "Remote or direct access is granted strictly and for its purpose",
    },
  },
  {
    id: "bac-kan-11-2023/one-account-per-user",
    cite: { article: 16, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "one-account-per-person",
    appliesTo: {
      accountClasses: ["user", "operating-staff", "administrator", "top-administrator"],
    },
    params: { accounts: { atMost: 1 } },
    readings: ["L6", "K1"],
    title: {
      vi: "Mỗi người dùng chỉ được cấp một tài khoản",
      en: "Each user has a single account",
    },
  },

  {
    id: "bac-kan-11-2023/sufficient-rights",
    cite: { article: 16, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "ma trận phân quyền theo nhiệm vụ", en: "matrix of rights by task" },
        {
          vi: "kết quả rà soát quyền so với nhiệm vụ hiện tại",
          en: "review of rights against present tasks",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Phân quyền đủ cho nhiệm vụ của từng người dùng",
      en: "Each user's rights are just enough for the assigned tasks",
    },
  },
  {
    id: "bac-kan-11-2023/lockout",
    cite: { article: 16, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "lockout",
    params: {
      threshold: { atMost: 5 },
      counting: { consecutive: true, window: { amount: 30, unit: "minute" } },
      release: "owner-request",
    },
    readings: ["L1", "L3", "L4", "P11", "K1", "L9"],
    title: {
      vi: "Khóa tạm thời tài khoản sau 05 lần xác thực không đúng liên tiếp trong vòng 30 phút; chỉ mở khóa khi chủ tài khoản đề nghị",
      en: "Accounts are locked after 5 consecutive failures within 30 minutes and unlocked only at their owner's request",
    },
  },

  {
    id: "bac-kan-11-2023/account-inactivity",
    cite: { article: 16, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "account-inactivity",
    params: { suspendAfter: { amount: 30, unit: "day" }, suspendExpired: true },
    readings: ["L5", "L8", "K1"],
    title: {
      vi: "Tạm dừng tài khoản đã hết hạn đăng ký hoặc không làm việc trong hệ thống từ 30 ngày trở lên",
      en: "Accounts that have expired or are unused for 30 days or more are suspended",
    },
  },
];
