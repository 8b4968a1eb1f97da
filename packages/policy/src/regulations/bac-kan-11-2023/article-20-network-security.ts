import type { Norm } from "../../norm.js";

export const article20: readonly Norm[] = [
  {
    id: "bac-kan-11-2023/network-normal-operation",
    cite: { article: 20, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "nhật ký vận hành máy chủ và dịch vụ mạng",
          en: "operation log of servers and network services",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 21, clause: 1 } }],
    readings: ["A1", "K1"],
    title: {
      vi: "Quản lý, vận hành bình thường máy chủ và dịch vụ như quy định về an toàn máy chủ",
      en: "Servers and services are kept in normal operation as the rules on server security demand",
    },
  },
  {
    id: "bac-kan-11-2023/unauthorised-access-detection",
    cite: { article: 20, clause: 2, point: "a" },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      attesters: ["operator"],
      evidence: [
        { vi: "nhật ký cảnh báo truy cập trái phép", en: "log of unauthorised access alerts" },
        {
          vi: "báo cáo gửi cán bộ quản lý về từng trường hợp",
          en: "report to the manager on each case",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Theo dõi, phát hiện, báo cáo các trường hợp truy cập trái phép hoặc thao tác vượt quá giới hạn",
      en: "Unlawful access and acts beyond the permitted limits are monitored, detected and reported",
    },
  },
  {
    id: "bac-kan-11-2023/violating-accounts",
    cite: { article: 20, clause: 2, point: "a" },
    modality: "must",
    bearer: "operating-staff",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách tài khoản vi phạm và ngày thu hồi, khóa quyền",
          en: "list of violating accounts with the day of withdrawal or lock",
        },
      ],
      attesters: ["operator"],
    },
    readings: ["A1"],
    title: {
      vi: "Ngăn chặn, thu hồi, khóa quyền truy cập của các tài khoản vi phạm",
      en: "Violating accounts are stopped, withdrawn and locked",
    },
  },
  {
    id: "bac-kan-11-2023/hardening",
    cite: { article: 20, clause: 2, point: "b" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh mục kiểm tra cứng hóa của từng thiết bị, ký trước ngày đưa vào vận hành",
          en: "hardening checklist of each device, signed before it went into operation",
        },
      ],
    },
    readings: ["A1", "K1"],
    title: {
      vi: "Cấu hình tối ưu, cứng hóa thiết bị trước khi vận hành",
      en: "Devices are configured and hardened before they go into operation",
    },
  },
  {
    id: "bac-kan-11-2023/network-procedures",
    cite: { article: 20, clause: 2, point: "c" },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "các quy trình đã ban hành", en: "procedures issued" },
        {
          vi: "biên bản thực hiện quy trình trước khi đưa từng hệ thống vào vận hành",
          en: "minutes of carrying them out before each system went into operation",
        },
      ],
    },
    members: [
      {
        id: "endpoint-connection",
        title: {
          vi: "kết nối thiết bị đầu cuối của người sử dụng vào mạng",
          en: "connecting users' endpoints to the network",
        },
      },
      {
        id: "configuration-access",
        title: {
          vi: "truy nhập và quản lý cấu hình hệ thống",
          en: "access to and management of the system's configuration",
        },
      },
      {
        id: "device-hardening",
        title: {
          vi: "cấu hình tối ưu, cứng hóa thiết bị mạng, bảo mật",
          en: "optimising and hardening network and security devices",
        },
      },
    ],
    readings: ["K2", "A1", "K1"],
    title: {
      vi: "Có các quy trình kết nối, truy nhập, cứng hóa và thực hiện trước khi vận hành hệ thống",
      en: "Procedures for connecting, access and hardening exist and are carried out before a system goes into operation",
    },
  },
];
