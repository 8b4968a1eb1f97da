import type { Norm } from "../../norm.js";

export const article11: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/administration-zone-only",
    cite: { article: 11, clause: 1 },
    alsoCites: [{ article: 12, clause: 2, point: "đ" }],
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "chính sách tường lửa giới hạn truy cập quản trị theo vùng mạng",
          en: "firewall policy that limits administration to its zone",
        },
        {
          vi: "nhật ký đăng nhập quản trị kèm địa chỉ nguồn",
          en: "log of administration log-ins with their source addresses",
        },
      ],
    },
    readings: ["A1", "T4", "T10"],
    title: {
      vi: "Chỉ truy cập, cấu hình thiết bị hệ thống từ vùng mạng quản trị",
      en: "System devices are reached and configured from the administration zone only",
    },
  },
  {
    id: "tra-vinh-1289-2024/remote-configuration",
    cite: { article: 11, clause: 1 },
    alsoCites: [{ article: 12, clause: 2, point: "đ" }],
    modality: "must",
    bearer: "operator",
    topic: "remote-administration",
    params: {
      demands: ["vpn"],
      from: "outside",
      objects: ["server", "device", "monitoring-system"],
    },
    readings: ["T4", "T10"],
    title: {
      vi: "Truy cập, cấu hình thiết bị từ bên ngoài phải qua kết nối VPN",
      en: "Devices are configured from outside only through a VPN",
    },
  },
  {
    id: "tra-vinh-1289-2024/vpn-authorisation",
    cite: { article: 11, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng phân quyền VPN theo địa chỉ IP nguồn",
          en: "table of VPN rights by source IP address",
        },
        { vi: "cấu hình chính sách trên cổng VPN", en: "policy configuration of the VPN gateway" },
      ],
    },
    members: [
      {
        id: "system-administration",
        title: {
          vi: "truy cập quản trị hệ thống của viên chức quản trị",
          en: "system administration by administrators",
        },
      },
      {
        id: "resource-use",
        title: {
          vi: "truy cập tài nguyên, ứng dụng, dịch vụ của người sử dụng",
          en: "use of resources, applications and services by users",
        },
      },
    ],
    readings: ["A1"],
    title: {
      vi: "Phân quyền kết nối VPN theo địa chỉ nguồn cho người quản trị và người sử dụng",
      en: "VPN rights are given by source address to administrators and to users",
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
      vi: "Mỗi viên chức quản trị, vận hành được cấp một tài khoản VPN",
      en: "Each administrator or operator has a single VPN account",
    },
  },
  {
    id: "tra-vinh-1289-2024/vpn-least-privilege",
    cite: { article: 11, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "bảng quyền của từng tài khoản VPN đối chiếu nhiệm vụ được phân công",
          en: "rights of each VPN account compared with the assigned duties",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Tài khoản VPN được phân quyền đủ cho nhiệm vụ",
      en: "A VPN account has the rights its duties need",
    },
  },
  {
    id: "tra-vinh-1289-2024/account-removal",
    cite: { article: 11, clause: 4 },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator", "operating-staff"],
      evidence: [
        {
          vi: "danh sách tài khoản đã loại bỏ kèm ngày thôi việc",
          en: "list of removed accounts with the day of leaving",
        },
        {
          vi: "biên bản rà soát tài khoản trên các hệ thống",
          en: "minutes of reviewing the systems' accounts",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 7, clause: 6 } }],
    readings: ["A1"],
    title: {
      vi: "Viên chức quản lý hệ thống kiểm tra, loại bỏ tài khoản của người đã thôi việc",
      en: "The systems' manager checks for and removes the accounts of those who left",
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
    readings: ["L1", "L2", "L4", "L7", "P11", "T10", "L9"],
    title: {
      vi: "Khóa tài khoản 30 phút sau 05 lần đăng nhập không thành công",
      en: "Accounts are locked for 30 minutes after 5 failed log-ins",
    },
  },
  {
    id: "tra-vinh-1289-2024/unauthorised-access-watch",
    cite: { article: 11, clause: 6 },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator", "operating-staff"],
      evidence: [
        { vi: "nhật ký theo dõi truy cập hệ thống", en: "log of watching access to the systems" },
        { vi: "báo cáo các trường hợp truy cập trái phép", en: "reports of unlawful access" },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Theo dõi, phát hiện, báo cáo các trường hợp truy cập trái phép hoặc thao tác vượt quá giới hạn",
      en: "Unlawful access and acts beyond the permitted limits are monitored, detected and reported",
    },
  },
  {
    id: "tra-vinh-1289-2024/violating-accounts-blocked",
    cite: { article: 11, clause: 6 },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator", "operating-staff"],
      evidence: [
        {
          vi: "danh sách tài khoản vi phạm và biện pháp đã áp dụng",
          en: "list of offending accounts and what was done",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Ngăn chặn, thu hồi, khóa quyền truy cập của các tài khoản vi phạm",
      en: "Violating accounts are stopped, withdrawn and locked",
    },
  },
  {
    id: "tra-vinh-1289-2024/configuration-logging",
    cite: { article: 11, clause: 7 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký cấu hình trích từ thiết bị mạng, thiết bị bảo mật",
          en: "configuration logs taken from network and security devices",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Ghi nhật ký mọi thao tác thay đổi, thiết lập cấu hình thiết bị hệ thống",
      en: "Every change of a system device's configuration is logged",
    },
  },
  {
    id: "tra-vinh-1289-2024/diagrams-updated",
    cite: { article: 11, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sơ đồ thiết kế hiện hành có ngày cập nhật",
          en: "current design diagrams with the day of their update",
        },
      ],
    },
    members: [
      { id: "logical-diagram", title: { vi: "sơ đồ về logic", en: "logical diagram" } },
      { id: "physical-diagram", title: { vi: "sơ đồ về vật lý", en: "physical diagram" } },
    ],
    readings: ["A1", "T10"],
    title: {
      vi: "Cập nhật sơ đồ thiết kế khi thiết kế thay đổi",
      en: "Design diagrams are updated when the design changes",
    },
  },
  {
    id: "tra-vinh-1289-2024/diagrams-backed-up",
    cite: { article: 11, clause: 8 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "các phiên bản sơ đồ trong kho sao lưu",
          en: "versions of the diagrams in the backup store",
        },
      ],
    },
    readings: ["A1", "T10"],
    title: {
      vi: "Sao lưu dự phòng sơ đồ thiết kế theo từng phiên bản",
      en: "Design diagrams are backed up version by version",
    },
  },
];
