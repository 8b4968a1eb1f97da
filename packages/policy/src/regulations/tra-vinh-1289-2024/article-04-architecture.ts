import type { Norm } from "../../norm.js";

export const article04: readonly Norm[] = [
  {
    id: "tra-vinh-1289-2024/architecture",
    cite: { article: 4 },
    modality: "must",
    bearer: "operator",
    topic: "completeness",
    params: { list: "subsystems" },
    members: [
      {
        id: "network",
        cite: { article: 4, clause: 1 },
        title: { vi: "phân hệ mạng và truyền dẫn", en: "network and transmission subsystem" },
      },
      {
        id: "security",
        cite: { article: 4, clause: 2 },
        title: { vi: "phân hệ an toàn thông tin", en: "information security" },
      },
      {
        id: "servers",
        cite: { article: 4, clause: 3 },
        title: { vi: "phân hệ máy chủ", en: "server subsystem" },
      },
      {
        id: "storage",
        cite: { article: 4, clause: 4 },
        title: { vi: "phân hệ lưu trữ", en: "storage subsystem" },
      },
      {
        id: "auxiliary",
        cite: { article: 4, clause: 5 },
        title: { vi: "phân hệ các hệ thống phụ trợ", en: "auxiliary systems" },
      },
    ],
    readings: ["T2", "T10"],
    title: {
      vi: "Kiến trúc của Trung tâm dữ liệu có đủ các phân hệ",
      en: "The centre is built of all its subsystems",
    },
  },
  {
    id: "tra-vinh-1289-2024/internet-expansion",
    cite: { article: 4, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "hợp đồng đường truyền Internet có điều khoản nâng băng thông",
          en: "Internet line contract that provides for more bandwidth",
        },
      ],
    },
    readings: ["A1", "T2", "T10"],
    title: {
      vi: "Kết nối Internet mở rộng được khi có nhu cầu",
      en: "Internet connections can be extended when needed",
    },
  },
  {
    id: "tra-vinh-1289-2024/network-zones",
    cite: { article: 4, clause: 1 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        { vi: "sơ đồ phân vùng mạng", en: "diagram of the network zones" },
        {
          vi: "chính sách an ninh, truy cập của từng vùng trên tường lửa",
          en: "each zone's security and access policy on the firewall",
        },
      ],
    },
    readings: ["A1", "T2", "T10"],
    title: {
      vi: "Mạng chia thành nhiều vùng, mỗi vùng có chính sách an ninh và truy cập riêng",
      en: "The network is divided into zones, each with security and access policies of its own",
    },
  },
  {
    id: "tra-vinh-1289-2024/security-layers",
    cite: { article: 4, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách thiết bị an toàn thông tin theo từng lớp được bảo vệ",
          en: "list of security devices by the layer they protect",
        },
      ],
    },
    members: [
      { id: "network-layer", title: { vi: "lớp mạng", en: "network layer" } },
      { id: "application-layer", title: { vi: "lớp ứng dụng", en: "application layer" } },
      { id: "database-layer", title: { vi: "lớp cơ sở dữ liệu", en: "database layer" } },
    ],
    readings: ["A1", "T2", "T10"],
    title: {
      vi: "Thiết bị an toàn thông tin bảo vệ các lớp, ngăn chặn xâm nhập trái phép",
      en: "Security devices protect every layer and stop intrusion",
    },
  },
  {
    id: "tra-vinh-1289-2024/security-redundancy",
    cite: { article: 4, clause: 2 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "sơ đồ kết nối thể hiện thiết bị dự phòng",
          en: "connection diagram showing the redundant devices",
        },
        { vi: "biên bản thử chuyển đổi dự phòng", en: "minutes of a failover test" },
      ],
    },
    readings: ["A1", "T2", "T10"],
    title: {
      vi: "Thiết bị an toàn thông tin có dự phòng, bổ sung hỗ trợ lẫn nhau",
      en: "Security devices are redundant and support one another",
    },
  },
  {
    id: "tra-vinh-1289-2024/server-capacity",
    cite: { article: 4, clause: 3 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "báo cáo năng lực tính toán đã sử dụng và còn dư",
          en: "report on computing power used and left",
        },
        { vi: "phương án mở rộng số lượng máy chủ", en: "plan for adding servers" },
      ],
    },
    members: [
      {
        id: "specialised-applications",
        title: { vi: "ứng dụng chuyên ngành", en: "sector-specific applications" },
      },
      { id: "web-pages", title: { vi: "trang thông tin điện tử", en: "web pages" } },
      {
        id: "specialised-databases",
        title: { vi: "cơ sở dữ liệu chuyên ngành", en: "sector-specific databases" },
      },
      { id: "others", title: { vi: "mục đích khác", en: "other purposes" }, open: true },
    ],
    readings: ["A1", "T2", "T10"],
    title: {
      vi: "Máy chủ đủ năng lực cho nhiều nền tảng, sẵn sàng mở rộng",
      en: "Servers have power for many platforms and room to grow",
    },
  },
  {
    id: "tra-vinh-1289-2024/central-storage",
    cite: { article: 4, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "cấu hình hệ thống lưu trữ tập trung và danh sách hệ thống sử dụng nó",
          en: "configuration of the central storage and list of the systems on it",
        },
      ],
    },
    members: [
      { id: "storage", title: { vi: "lưu trữ", en: "storage" } },
      { id: "backup", title: { vi: "sao lưu", en: "backup" } },
      { id: "recovery", title: { vi: "phục hồi dữ liệu", en: "recovery" } },
    ],
    readings: ["A1", "T2", "T10"],
    title: {
      vi: "Lưu trữ tập trung phục vụ lưu trữ, sao lưu, phục hồi cho toàn hệ thống",
      en: "Central storage serves storage, backup and recovery of the whole system",
    },
  },
  {
    id: "tra-vinh-1289-2024/storage-expansion",
    cite: { article: 4, clause: 4 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "số liệu dung lượng đã sử dụng so với khả năng mở rộng",
          en: "capacity used compared with the room to extend",
        },
      ],
    },
    readings: ["A1", "T2", "T10"],
    title: {
      vi: "Hệ thống lưu trữ mở rộng được theo đà tăng dữ liệu",
      en: "Storage can grow with the data",
    },
  },
  {
    id: "tra-vinh-1289-2024/auxiliary-systems",
    cite: { article: 4, clause: 5 },
    modality: "must",
    bearer: "operator",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách hệ thống phụ trợ kèm tình trạng hoạt động",
          en: "list of the auxiliary systems with their condition",
        },
      ],
    },
    members: [
      { id: "power-supply", title: { vi: "hệ thống điện", en: "power supply" } },
      { id: "cooling", title: { vi: "máy lạnh", en: "air conditioning" } },
      { id: "ups", title: { vi: "thiết bị lưu điện", en: "uninterruptible power supply" } },
      { id: "generator", title: { vi: "máy phát điện", en: "generator" } },
      {
        id: "fire-protection",
        title: { vi: "hệ thống phòng cháy chữa cháy", en: "fire protection" },
      },
      {
        id: "lightning-protection",
        title: { vi: "hệ thống chống sét", en: "lightning protection" },
      },
      { id: "security-cameras", title: { vi: "camera an ninh", en: "security cameras" } },
      {
        id: "others",
        title: { vi: "hệ thống phụ trợ khác", en: "other auxiliary systems" },
        open: true,
      },
    ],
    readings: ["A1", "T2", "T10"],
    title: {
      vi: "Trung tâm dữ liệu có các hệ thống phụ trợ để hoạt động ổn định, liên tục",
      en: "Auxiliary systems keep the centre running steadily and continuously",
    },
  },
];
