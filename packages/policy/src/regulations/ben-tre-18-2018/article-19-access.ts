import type { Norm } from "../../norm.js";

export const article19: readonly Norm[] = [
  {
    id: "ben-tre-18-2018/identity-fields",
    cite: { article: 19, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "identityFields" },
    members: [
      { id: "full-name", title: { vi: "họ và tên", en: "full name" } },
      { id: "position", title: { vi: "chức vụ", en: "position" } },
      { id: "department", title: { vi: "bộ phận công tác", en: "department" } },
      { id: "email", title: { vi: "thư điện tử", en: "e-mail address" } },
    ],
    readings: ["V9"],
    title: {
      vi: "Hệ thống xác thực có đủ họ và tên, chức vụ, bộ phận công tác, thư điện tử của nhân viên, người sử dụng",
      en: "The authentication system holds the full name, position, department and email of staff and users",
    },
  },
  {
    id: "ben-tre-18-2018/access-granted-strictly",
    cite: { article: 19, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "phiếu đề nghị và phê duyệt cấp quyền truy cập",
          en: "access requests and approvals",
        },
        { vi: "biên bản rà soát quyền truy cập đã cấp", en: "records of access rights reviews" },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Cấp phát quyền truy cập, sử dụng, khai thác ứng dụng, tài nguyên chặt chẽ, đúng mục đích",
      en: "Access to applications and resources is granted strictly and for its purpose only",
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
    readings: ["L6", "V9"],
    title: {
      vi: "Mỗi nhân viên TTTHDL tỉnh chỉ được cấp một tài khoản",
      en: "Each staff member of the centre is given only one account",
    },
  },
  {
    id: "ben-tre-18-2018/staff-rights-as-needed",
    cite: { article: 19, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng phân quyền đối chiếu với bảng phân công nhiệm vụ",
          en: "table of rights checked against the assignment of tasks",
        },
      ],
    },
    readings: ["A1", "V9"],
    title: {
      vi: "Tài khoản nhân viên TTTHDL tỉnh được phân quyền đủ để thực hiện nhiệm vụ được phân công",
      en: "Staff accounts have the rights that the assigned tasks need",
    },
  },
  {
    id: "ben-tre-18-2018/account-inactivity",
    cite: { article: 19, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "account-inactivity",
    params: { suspendAfter: { amount: 30, unit: "day" }, suspendExpired: false },
    readings: ["L5", "V9"],
    title: {
      vi: "Tạm dừng quyền sử dụng tài khoản không làm việc trong hệ thống từ 30 ngày trở lên",
      en: "Accounts inactive in the system for 30 days or more are suspended",
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
    readings: ["L1", "L2", "L4", "L7", "P11", "V9", "L9"],
    title: {
      vi: "Khóa tài khoản 30 phút sau 05 lần đăng nhập không thành công",
      en: "Accounts are locked for 30 minutes after 5 failed log-ins",
    },
  },
  {
    id: "ben-tre-18-2018/unlawful-access-handled",
    cite: { article: 19, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cảnh báo, nhật ký phát hiện truy nhập bất thường",
          en: "alerts and logs of unusual access",
        },
        { vi: "hồ sơ xử lý các trường hợp vi phạm", en: "files on the handling of violations" },
      ],
    },
    readings: ["G5", "A1", "V9"],
    title: {
      vi: "Phát hiện, xử lý kịp thời trường hợp truy nhập bất hợp pháp hoặc thao tác vượt quá giới hạn cho phép",
      en: "Illegal access and acts beyond the permitted limits are detected and handled in time",
    },
  },
];
